using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes document.xml, footnotes.xml, heads and feet: the parts that hold text.</summary>
internal static class DocumentPart
{
    public static ReadOnlyMemory<byte> Write(WordPlan plan)
    {
        var xml = new MarkupWriter();
        OpenRoot(xml, "w:document").Open("w:body");
        new BodyWriter(xml).Write(plan.Body);
        SectionMarkup.Write(xml, plan.LastSection);
        return xml.Close().Close().ToBytes();
    }

    public static ReadOnlyMemory<byte> WriteFootnotes(WordPlan plan)
    {
        var xml = new MarkupWriter();
        OpenRoot(xml, "w:footnotes");
        WriteSeparator(xml, -1, "separator");
        WriteSeparator(xml, 0, "continuationSeparator");
        var body = new BodyWriter(xml);
        for (var i = 0; i < plan.Footnotes.Length; i++)
        {
            xml.Open("w:footnote").With("w:id", i + 1);
            body.Write(plan.Footnotes[i]);
            xml.Close();
        }

        return xml.Close().ToBytes();
    }

    public static MarkupWriter OpenRoot(MarkupWriter xml, string name) => xml.Open(name)
        .With("xmlns:w", Namespaces.Word)
        .With("xmlns:r", PackageNames.Relations)
        .With("xmlns:wp", Namespaces.WordDrawing)
        .With("xmlns:a", Namespaces.Drawing)
        .With("xmlns:v", Namespaces.Vml)
        .With("xmlns:o", Namespaces.Office)
        .With("xmlns:mc", Namespaces.Compatibility)
        .With("xmlns:w14", Namespaces.Word2010)
        .With("mc:Ignorable", "w14");

    private static void WriteSeparator(MarkupWriter xml, int id, string kind)
    {
        xml.Open("w:footnote").With("w:type", kind).With("w:id", id).Open("w:p");
        xml.Open("w:r").Empty("w:" + kind).Close().Close().Close();
    }
}
