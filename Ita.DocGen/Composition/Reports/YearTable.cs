using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Reports;

/// <summary>The year's result in seven columns; what was done outside the plan follows, marked so.</summary>
internal sealed class YearTable(CompositionInput input, Prose prose)
{
    private readonly ResultCells cells = new(input, prose);
    private readonly MeasurePlan plan = input.Assessment.Measures;

    public IEnumerable<Block> Compose()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Blocks.HeadRow(
            "ลำดับ",
            "มาตรการ/กิจกรรม",
            "วิธีดำเนินการ",
            "ระยะเวลาในการดำเนินการ",
            "ผู้รับผิดชอบ",
            "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
            "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"));
        var number = 0;
        for (var i = 0; i < plan.Measures.Length; i++)
        {
            var span = ResultCells.SpanAt(plan.Measures, i);
            number += span > 0 ? 1 : 0;
            rows.Add(Row(plan.Measures[i], span, number));
        }

        rows.AddRange(OutsidePlan());
        yield return new Spacer(Length.Points(6));
        yield return new Table([new(5, TextAlignment.Centre), new(17), new(17.5), new(10.5), new(11), new(24), new(15)], rows.ToImmutable())
        {
            HeaderRows = 1,
            ContinuedTitle = "ผลการดำเนินการตามมาตรการ (ต่อ)",
            Summary = "มาตรการ วิธีดำเนินการ ระยะเวลา ผู้รับผิดชอบ สรุปผล และผลลัพธ์ของทั้งปี",
        };
    }

    private TableRow Row(Measure measure, int span, int number)
    {
        var result = plan.FindResult(measure.Number, ReportRound.TwelveMonths);
        var isShared = span != 1;
        var row = ImmutableArray.CreateBuilder<TableCell>();
        if (span > 0)
        {
            row.Add(Blocks.Centred(prose.Text(prose.Show(number))) with { RowSpan = span });
            row.Add(CellTexts.CellOrDash(isShared ? CellTexts.Text(prose, measure.Text) : cells.Measure(measure)) with { RowSpan = span, IsRowHeader = true });
        }

        row.Add(CellTexts.CellOrDash([.. isShared ? cells.Project(measure) : [], .. cells.Steps(measure)]));
        row.Add(CellTexts.CellOrDash(WorkWords.Period(prose, measure, input.Assessment.PlanYear)));
        row.Add(CellTexts.CellOrDash(cells.Who(measure)));
        row.Add(Blocks.CellOf([cells.Status(result), .. CellTexts.Dashes([.. CellTexts.Lines(prose, result?.Summary ?? result?.Result), .. cells.Details(result)])]));
        row.Add(CellTexts.CellOrDash(CellTexts.Dashes(CellTexts.Lines(prose, result?.Outcome))));
        return new TableRow(row.ToImmutable());
    }

    private IEnumerable<TableRow> OutsidePlan()
    {
        var activities = plan.Activities.Where(activity => activity.OutsidePlan).ToArray();
        if (activities.Length == 0)
        {
            yield break;
        }

        yield return new TableRow([Blocks.Cell(new TextRun("กิจกรรมนอกแผน", TextStyle.Bold)) with { ColumnSpan = 7, Shade = CellShade.Group, IsRowHeader = true }]) { KeepsWithNext = true };
        foreach (var activity in activities)
        {
            yield return new TableRow(
            [
                CellTexts.CellOrDash([]),
                CellTexts.CellOrDash([.. CellTexts.Text(prose, activity.Name), new Paragraph(ParagraphStyle.TableText, [new TextRun("(นอกแผน)")])]) with { IsRowHeader = true },
                CellTexts.CellOrDash([]),
                CellTexts.CellOrDash(activity.On is { } on ? [new Paragraph(ParagraphStyle.TableText, [prose.Date(on)])] : []),
                CellTexts.CellOrDash([]),
                CellTexts.CellOrDash(activity.Venue is { } venue ? [new Paragraph(ParagraphStyle.TableText, Sentence.Of(prose, $"ณ {venue}"))] : []),
                CellTexts.CellOrDash(activity.Url is { } url ? [new Paragraph(ParagraphStyle.TableText, [CellTexts.Url(url)])] : []),
            ]);
        }
    }
}
