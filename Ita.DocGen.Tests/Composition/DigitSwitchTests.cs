using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Composition;

/// <summary>One switch turns the digits of a whole paper; addresses, file names and codes keep theirs.</summary>
public sealed class DigitSwitchTests
{
    private static readonly string[] Papers =
        ["memo-result", "memo-measures", "memo-progress", "memo-annual", "assignment-order", "progress-6m", "annual-report", "oit-checklist"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_digit_of_the_other_kind_stands_in_the_text(bool thai)
    {
        var input = OfficeSample.Input(OfficeSample.Year() with { Options = new AgencyOptions { ThaiDigits = thai } });
        foreach (var composed in Composers.ComposeAll(input, Papers.Contains))
        {
            var wrong = TextsOf(composed.Document!).Where(text => text.AsSpan().ContainsAnyInRange(thai ? '0' : '๐', thai ? '9' : '๙'));
            wrong.ShouldBeEmpty(composed.Id);
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
