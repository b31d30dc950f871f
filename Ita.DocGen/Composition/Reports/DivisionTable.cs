using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Reports;

/// <summary>How many activities of each division stand where. Shared work counts for each who shares it.</summary>
internal sealed class DivisionTable(CompositionInput input, Prose prose)
{
    public IEnumerable<Block> Compose(ReportRound round)
    {
        var rows = input.Insight.Divisions
            .Where(progress => !progress.Measures.IsEmpty)
            .Select(progress => Row(progress, round))
            .ToImmutableArray();
        if (rows.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Plain(1, "ความก้าวหน้ารายส่วนราชการ");
        yield return new Paragraph(ParagraphStyle.Note, [new TextRun("กิจกรรมที่หลายส่วนราชการรับผิดชอบร่วมกันนับให้ทุกส่วนราชการ")]) { KeepsWithNext = true };
        yield return new Table(
            [new(35), Number(), Number(), Number(), Number(), Number()],
            [Blocks.HeadRow("ส่วนราชการ", "กิจกรรมทั้งหมด", "แล้วเสร็จ", "อยู่ระหว่างดำเนินการ/ต่อเนื่อง", "ยังไม่ได้ดำเนินการ", "ยกเลิก"), .. rows])
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Summary = "จำนวนกิจกรรมตามสถานะของแต่ละส่วนราชการ",
        };
    }

    private TableRow Row(DivisionProgress progress, ReportRound round)
    {
        var counts = round == ReportRound.SixMonths ? progress.SixMonths : progress.TwelveMonths;
        var plan = input.Assessment.Measures;
        var cells = progress.Measures.Select(measure => plan.FindResult(measure.Number, round)?.Status?.Cell ?? measure.Cell).ToArray();
        int[] numbers = [counts.Total, counts.Done, counts.InProgress, counts.NotStarted, counts.Cancelled];
        return new TableRow(
        [
            Blocks.Cell(prose.Text(progress.Division.NameInTables)) with { IsRowHeader = true },
            .. numbers.Select(number => Blocks.Centred(prose.Count(number, "นับตามสถานะของกิจกรรม", cells))),
        ]);
    }

    private static TableColumn Number() => new(13, TextAlignment.Centre);
}
