using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The tables that look back: overall, instruments and indicators beside the years before.</summary>
internal sealed class ScoreHistory(CompositionInput input, Prose prose)
{
    private readonly Insight insight = input.Insight;

    public Table Overall(TrendPoint[] known) =>
        new([new(30), new(30), new(40)], [Blocks.HeadRow("ปีงบประมาณ พ.ศ.", "คะแนนภาพรวม", "ระดับผลการประเมิน"), .. known.Select(OverallRow)])
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Summary = "คะแนนภาพรวมและระดับผลการประเมินย้อนหลัง",
        };

    /// <summary>One row a year, one column an instrument; nothing when only one year is known.</summary>
    public IEnumerable<Block> Instruments(PartResult[] printed, Func<ScorePart, string> name)
    {
        var years = insight.Trend.Where(point => printed.Any(part => point.Of(part.Part) is not null)).ToArray();
        if (years.Length < 2)
        {
            yield break;
        }

        yield return new Table(
            [new(24, TextAlignment.Centre), .. printed.Select(_ => new TableColumn(76d / printed.Length, TextAlignment.Centre))],
            [
                Blocks.HeadRow(["ปีงบประมาณ พ.ศ.", .. printed.Select(part => name(part.Part))]),
                .. years.Select(point => new TableRow(
                [
                    Blocks.Centred(prose.Text(prose.Show(point.Year))) with { IsRowHeader = true },
                    .. printed.Select(part => ScoreCell(point.Of(part.Part))),
                ])),
            ])
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Caption = "ผลการประเมินรายเครื่องมือย้อนหลัง",
            Summary = "คะแนนรายเครื่องมือย้อนหลังรายปี",
        };
    }

    /// <summary>This year's indicators beside the year before; nothing when that year's are not known.</summary>
    public IEnumerable<Block> Indicators()
    {
        var compared = insight.Indicators.Where(result => result.Change is not null).ToArray();
        if (compared.Length == 0)
        {
            yield break;
        }

        var year = input.Assessment.ResultYear;
        yield return new Table(
            [new(38), new(14, TextAlignment.Centre), new(14, TextAlignment.Centre), new(17, TextAlignment.Centre), new(17, TextAlignment.Centre)],
            [
                Blocks.HeadRow("ตัวชี้วัด", prose.Show($"ปี {compared[0].Change!.FromYear}"), prose.Show($"ปี {year}"), "เปลี่ยนแปลง (คะแนน)", "เปลี่ยนแปลง (ร้อยละ)"),
                .. compared.Select(ChangeRow),
            ])
        {
            HeaderRows = 1,
            Caption = prose.Show($"คะแนนรายตัวชี้วัดเทียบกับปีงบประมาณ พ.ศ. {compared[0].Change!.FromYear}"),
            Summary = "คะแนนรายตัวชี้วัดของสองปีและผลต่าง",
        };
    }

    private TableRow OverallRow(TrendPoint point) => new(
    [
        Blocks.Centred(prose.Text(prose.Show(point.Year))) with { IsRowHeader = true },
        Blocks.Centred(prose.Number(point.Overall!)),
        Blocks.Centred(prose.Text(point.LevelName ?? "–")),
    ]);

    private TableRow ChangeRow(IndicatorResult result)
    {
        var change = result.Change!;
        return new TableRow(
        [
            Blocks.Cell(prose.Text($"{result.Indicator.Number}. {result.Indicator.Name}")) with { IsRowHeader = true },
            Blocks.Centred(prose.Number(change.From)),
            Blocks.Centred(prose.Number(change.To)),
            SignedCell(change.Points),
            change.Percent is { } percent ? SignedCell(percent) : Blocks.Centred(prose.Text("–")),
        ]);
    }

    private TableCell SignedCell(Figure figure) => figure.Printed == 0
        ? Blocks.Centred(prose.Number(figure))
        : Blocks.Centred(prose.Text(figure.Printed > 0 ? "+" : "−"), prose.Number(figure with { Value = Math.Abs(figure.Value) }));

    private TableCell ScoreCell(Figure? score) => Blocks.Centred(score is null ? prose.Text("–") : prose.Number(score));
}
