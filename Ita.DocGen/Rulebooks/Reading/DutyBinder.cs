using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>One entry of "duties": a document, and the item that asks for it if "asked" is true.</summary>
internal static class DutyBinder
{
    public static Sourced<DocumentDuty> Bind(FieldReader fields)
    {
        var isAsked = fields.Flag("asked");
        fields.Know("item", "yearOffset");
        var duty = new DocumentDuty(
            fields.Text("document"),
            isAsked ? fields.Text("item") : null,
            isAsked ? fields.Whole("yearOffset") : 0,
            fields.Texts("title"),
            fields.Grounds());
        return new Sourced<DocumentDuty>(duty, fields.Place);
    }
}
