using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Orders;

/// <summary>"สั่ง ณ วันที่ ๑๕ มกราคม พ.ศ. ๒๕๖๙", with dots for the hand while nobody has dated the paper.</summary>
internal static class DayOfSigning
{
    private const string DottedDay = ".......... เดือน .............................. พ.ศ. ................";

    public static Paragraph Of(string verb, Paper? paper, Prose prose) =>
        new(ParagraphStyle.Body, [Words(verb, paper, prose)])
        {
            Alignment = TextAlignment.Centre,
            KeepsWithNext = true,
        };

    private static TextRun Words(string verb, Paper? paper, Prose prose) => paper?.Date is { } date
        ? prose.Text($"{verb} ณ วันที่ {ThaiDate.FullWithEra(date.Value)}") with { Source = Provenance.Of(date.Cell) }
        : prose.Text($"{verb} ณ วันที่ {DottedDay}");
}
