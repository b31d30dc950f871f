using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Reports;

/// <summary>The six months by measure: four columns, one row an activity.</summary>
internal sealed class ByMeasureTable(CompositionInput input, Prose prose)
{
    private readonly ResultCells cells = new(input, prose);

    public IEnumerable<Block> Compose()
    {
        var measures = input.Assessment.Measures.Measures;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Blocks.HeadRow("มาตรการ", "วิธีการดำเนินงาน", "ผู้รับผิดชอบ", "ผลการดำเนินงาน"));
        for (var i = 0; i < measures.Length; i++)
        {
            rows.Add(Row(measures[i], ResultCells.SpanAt(measures, i)));
        }

        yield return new Spacer(Length.Points(6));
        yield return new Table([new(25), new(30), new(14), new(31)], rows.ToImmutable())
        {
            HeaderRows = 1,
            ContinuedTitle = "ผลการดำเนินการตามมาตรการ (ต่อ)",
            Summary = "มาตรการ วิธีการดำเนินงาน ผู้รับผิดชอบ และผลการดำเนินงานรอบ " + prose.Show(6) + " เดือน",
        };
    }

    // The measure is one cell over its activities; each activity's own name opens its method.
    private TableRow Row(Measure measure, int span)
    {
        var row = ImmutableArray.CreateBuilder<TableCell>();
        var isShared = span != 1;
        if (span > 0)
        {
            row.Add(CellTexts.CellOrDash(isShared ? CellTexts.Text(prose, measure.Text) : cells.Measure(measure)) with { RowSpan = span, IsRowHeader = true });
        }

        row.Add(CellTexts.CellOrDash([.. isShared ? cells.Project(measure) : [], .. cells.Steps(measure)]));
        row.Add(CellTexts.CellOrDash(cells.Who(measure)));
        row.Add(Blocks.CellOf(cells.Result(measure, ReportRound.SixMonths)));
        return new TableRow(row.ToImmutable());
    }
}
