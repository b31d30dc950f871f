using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.Samples;

namespace Ita.DocGen.Tests.Composition;

/// <summary>One switch turns the digits of a whole paper; addresses, file names and codes keep theirs.</summary>
public sealed class DigitSwitchTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_digit_of_the_other_kind_stands_in_the_text(bool thai)
    {
        var options = new AgencyOptions { ThaiDigits = thai };
        var narrative = new Narrative("narrative/analysis-closing.md", [new Paragraph(ParagraphStyle.Body, [new TextRun("พบ 3 เรื่อง และ ๔ ข้อ")])]);
        CompositionInput[] inputs =
        [
            OfficeSample.Input(OfficeSample.Year() with { Options = options }),
            SampleYear.Input(SampleYear.Year2569() with { Options = options }) with { Narratives = ImmutableDictionary<string, Narrative>.Empty.Add("analysis-closing", narrative) },
            SampleYear.Input(SampleYear.Year2568() with { Options = options }),
        ];
        foreach (var document in inputs.SelectMany(input => Composers.ComposeAll(input, _ => true)).Select(one => one.Document).OfType<Document>())
        {
            var wrong = TextsOf(document).Where(text => !text.Contains("://", StringComparison.Ordinal)).Where(text => text.AsSpan().ContainsAnyInRange(thai ? '0' : '๐', thai ? '9' : '๙'));
            wrong.ShouldBeEmpty(document.Id);

            // Pages, headings, lists and the entries of the contents are numbered by the writers in these digits; charts carry their own.
            document.Digits.ShouldBe(thai ? DigitStyle.Thai : DigitStyle.Arabic);
            document.Blocks().OfType<ChartBlock>().ShouldAllBe(chart => chart.Chart.Digits == document.Digits);
            Outline.Of(document).Entries.SelectMany(entry => entry.Label).Any(letter => thai ? char.IsAsciiDigit(letter) : letter is >= '๐' and <= '๙').ShouldBeFalse(document.Id);
        }
    }

    private static IEnumerable<string> TextsOf(Document document) =>
        document.Sections.SelectMany(section => section.Blocks).SelectMany(TextsOf).Append(document.Title);

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => Runs(paragraph.Text),
        Heading heading => Runs(heading.Text),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(TextsOf),
        Group group => group.Blocks.SelectMany(TextsOf),
        Table table => [.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(TextsOf), table.Caption ?? "", table.ContinuedTitle ?? "", table.Summary ?? ""],
        ChartBlock chart => [chart.Caption ?? "", chart.Chart.Title, chart.Chart.AltText, .. chart.Chart.Categories, .. chart.Chart.Series.Select(series => series.Name)],
        PictureBlock picture => [picture.Caption ?? "", picture.AltText],
        SignatureBlock signature => [signature.Name, .. signature.Lines],
        MemoHead memo => memo.Lines.SelectMany(line => line.Fields).Select(field => field.Value),
        OrderHead order => order.Lines,
        _ => [],
    };

    private static IEnumerable<string> Runs(IEnumerable<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        TextRun run when !run.Style.HasFlag(TextStyle.Code) => [run.Text],
        Link link => Runs(link.Text),
        Footnote note => Runs(note.Text),
        _ => Array.Empty<string>(),
    });
}
