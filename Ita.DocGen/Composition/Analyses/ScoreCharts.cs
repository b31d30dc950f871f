using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The charts of a result, as data; their alternative texts are made from the same numbers.</summary>
internal sealed class ScoreCharts(CompositionInput input, Prose prose)
{
    /// <summary>The measure of a score axis, told above it.</summary>
    public const string Unit = " (คะแนน)";

    private readonly Insight insight = input.Insight;
    private readonly int year = input.Assessment.ResultYear;

    public ChartBlock Level()
    {
        var scale = input.Assessment.ResultRules.LevelScale;
        var overall = insight.Result.Overall!;
        var levels = Bands(scale, overall.Printed);
        var chart = new Chart(
            ChartKind.Gauge,
            prose.Show($"ระดับผลการประเมิน ปีงบประมาณ พ.ศ. {year}"),
            [.. levels.Select(level => level.Name)],
            [
                new ChartSeries("เกณฑ์ขั้นต่ำ", [.. levels.Select(level => new ChartPoint(level.From))]),
                new ChartSeries("คะแนนที่ได้", [PointOf(overall)]),
            ])
        {
            Digits = prose.Digits,
            AltText = $"คะแนนภาพรวม {prose.Score(overall.Value)} คะแนน จากคะแนนเต็ม {prose.Show(100)} ระดับ {insight.Result.LevelName}{HeldBack(scale, overall.Printed)}",
        };
        return new ChartBlock(chart, Length.Centimetres(4.2)) { Caption = Caption("คะแนนภาพรวมและระดับผลการประเมิน") };
    }

    public ChartBlock Instruments(PartResult[] parts, Func<ScorePart, string> name)
    {
        var chart = new Chart(
            ChartKind.Bar,
            prose.Show($"ผลการประเมินรายเครื่องมือ ปีงบประมาณ พ.ศ. {year}{Unit}"),
            [.. parts.Select(part => name(part.Part))],
            [new ChartSeries(prose.Show($"ปี {year}"), [.. parts.Select(part => PointOf(part.Score))])])
        {
            Digits = prose.Digits,
            Mark = PassMark(),
            AltText = Tell(parts.Select(part => (name(part.Part), part.Score))),
        };
        return new ChartBlock(chart, Length.Centimetres(6)) { Caption = Caption("ผลการประเมินรายเครื่องมือ") };
    }

    public ChartBlock Indicators()
    {
        var results = insight.Indicators;
        var names = results.Select(result => prose.Show($"{result.Indicator.Number}. {result.Indicator.Name}")).ToImmutableArray();
        var chart = new Chart(
            ChartKind.HorizontalBar,
            prose.Show($"ผลการประเมินรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year}{Unit}"),
            names,
            [new ChartSeries(prose.Show($"ปี {year}"), [.. results.Select(result => PointOf(result.Score))])])
        {
            Digits = prose.Digits,
            Mark = PassMark(),
            AltText = Tell(results.Select((result, index) => (names[index], result.Score))),
        };
        return new ChartBlock(chart, Length.Centimetres(9.5)) { Caption = Caption("ผลการประเมินรายตัวชี้วัด") };
    }

    public ChartBlock Trend(TrendPoint[] points)
    {
        var chart = new Chart(
            ChartKind.Line,
            "แนวโน้มคะแนนภาพรวม" + Unit,
            [.. points.Select(point => prose.Show(point.Year))],
            [new ChartSeries("คะแนนภาพรวม", [.. points.Select(point => PointOf(point.Overall))])])
        {
            Digits = prose.Digits,
            Mark = PassMark(),
            AltText = Tell(points.Select(point => (prose.Show($"ปี {point.Year}"), point.Overall))),
        };
        return new ChartBlock(chart, Length.Centimetres(6)) { Caption = prose.Show($"แผนภูมิแสดงแนวโน้มคะแนนภาพรวม ปีงบประมาณ พ.ศ. {points[0].Year} – {points[^1].Year}") };
    }

    // Bands that begin at the same score differ only by the instruments: the one reached stands for them. A level that the score
    // alone would reach and an instrument holds back is no band of this result: the pointer would stand in it.
    private Level[] Bands(LevelScale scale, decimal overall)
    {
        var reached = scale.FindLevel(insight.Result.LevelName ?? "");
        return
        [
            .. scale.Levels.Reverse()
                .GroupBy(level => level.From)
                .Where(band => reached is null || band.Key <= reached.From || band.Key > overall)
                .Select(band => band.FirstOrDefault(level => level == reached) ?? band.First()),
        ];
    }

    private string HeldBack(LevelScale scale, decimal overall) =>
        scale.FindLevel(insight.Result.LevelName ?? "") is { } reached && scale.Levels.Any(level => level.From > reached.From && level.From <= overall)
            ? " เนื่องจากคะแนนรายเครื่องมือยังไม่ถึงเกณฑ์ของระดับที่สูงกว่า"
            : "";

    private static ChartPoint PointOf(Figure? figure) =>
        figure is null ? new ChartPoint(null) : new ChartPoint(figure.Printed, new Provenance(figure.Cells, figure.Formula));

    private ChartMark PassMark()
    {
        var mark = input.Assessment.ResultRules.LevelScale.PassMark;
        return new ChartMark(mark, "เกณฑ์ผ่าน " + prose.Score(mark));
    }

    private string Caption(string what) => prose.Show($"แผนภูมิแสดง{what} ปีงบประมาณ พ.ศ. {year}");

    private string Tell(IEnumerable<(string Name, Figure? Score)> scores) =>
        string.Join(" ", scores.Where(pair => pair.Score is not null).Select(pair => $"{pair.Name} {prose.Score(pair.Score!.Value)} คะแนน"));
}
