using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Memos;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Orders;

/// <summary>The measures as they are announced: what, which divisions, when. Activities of one measure share its row.</summary>
internal sealed class AnnouncedMeasures(CompositionInput input, Prose prose)
{
    private readonly IGrouping<(int? Row, string Text), Measure>[] measures =
        [.. input.Assessment.Measures.Measures.Where(measure => Named(measure) is not null).GroupBy(measure => (measure.PrintedRow, Named(measure)!.Value))];

    public bool IsEmpty => measures.Length == 0;

    public TextRun Count => prose.Count(measures.Length, "นับมาตรการที่ประกาศ", measures.SelectMany(group => group).Select(measure => Named(measure)!.Cell));

    public Table ToTable() => new(
        [new(7, TextAlignment.Centre), new(46), new(23), new(24)],
        [Blocks.HeadRow("ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ"), .. measures.Select(Row)])
    {
        HeaderRows = 1,
        ContinuedTitle = MemoWords.MeasuresTitle + " (ต่อ)",
        Summary = "มาตรการที่ประกาศ ผู้รับผิดชอบ และระยะเวลาดำเนินการ",
    };

    private static Sourced<string>? Named(Measure measure) => measure.Text ?? measure.Project;

    private TableRow Row(IGrouping<(int? Row, string Text), Measure> group, int index) => new(
    [
        Blocks.Centred(prose.Text($"{index + 1}")) with { IsRowHeader = true },
        Blocks.CellOf(StaffText.Blocks(prose, Named(group.First()), ParagraphStyle.TableText)),
        CellTexts.CellOrDash(Different(group, measure => WorkWords.Responsible(prose, input.Assessment.Agency, measure.Responsible))),
        CellTexts.CellOrDash(Different(group, measure => WorkWords.Period(prose, measure, input.Assessment.PlanYear))),
    ]);

    // What several activities share is said once.
    private static ImmutableArray<Block> Different(IEnumerable<Measure> activities, Func<Measure, ImmutableArray<Block>> of) =>
        [.. activities.SelectMany(activity => of(activity)).DistinctBy(block => block is Paragraph paragraph ? PlainText.Of(paragraph.Text) : (object)block)];
}
