using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The scores of the ten indicators: by instrument beside an analysis of ten indicators, a plain list beside one of seven issues.</summary>
internal sealed class IndicatorScoreTable(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.ResultRules;
    private readonly bool byInstrument = (input.Assessment.Options.AnalysisBy ?? input.Assessment.PlanRules.AnalysisLayout) == AnalysisLayout.TenIndicators;

    public Table Compose()
    {
        var rows = input.Insight.Indicators
            .GroupBy(result => result.Indicator.Instrument)
            .SelectMany(group => group.Select((result, index) => Row(result, index == 0 ? group.Count() : 0)));
        return new Table(Columns, [Blocks.HeadRow(byInstrument ? ["แบบ", "ลำดับ", "รายละเอียดตัวชี้วัด", "คะแนน"] : ["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", "คะแนน"]), .. rows])
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Summary = prose.Show($"คะแนนรายตัวชี้วัดทั้งสิบ ประจำปีงบประมาณ พ.ศ. {input.Assessment.ResultYear}{(byInstrument ? " แยกตามแบบวัด" : "")}"),
        };
    }

    private ImmutableArray<TableColumn> Columns => byInstrument
        ? [new(12), new(10, TextAlignment.Centre), new(58), new(20, TextAlignment.Centre)]
        : [new(16, TextAlignment.Centre), new(64), new(20, TextAlignment.Centre)];

    private TableRow Row(IndicatorResult result, int span)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        if (byInstrument && span > 0)
        {
            var name = rules.RuleOf(result.Indicator.Instrument).ShortName;
            cells.Add(Blocks.Centred(new TextRun(name, TextStyle.Bold)) with { RowSpan = span, IsRowHeader = true, VerticalAlignment = CellVerticalAlignment.Middle });
        }

        cells.Add(Blocks.Centred(prose.Text(prose.Show(result.Indicator.Number))) with { IsRowHeader = !byInstrument });
        cells.Add(Blocks.Cell(prose.Text(result.Indicator.Name)));
        cells.Add(Blocks.Centred(result.Score is { } score ? prose.Number(score) : prose.Gap("ไม่มีคะแนน")));
        return new TableRow(cells.ToImmutable());
    }
}
