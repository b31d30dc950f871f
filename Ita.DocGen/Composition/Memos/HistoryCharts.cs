using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Analyses;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Memos;

/// <summary>The scores of the instruments over the years, one line an instrument.</summary>
internal sealed class HistoryCharts(Insight insight, Prose prose)
{
    private static readonly ImmutableArray<ScorePart> Lines = [ScorePart.Iit, ScorePart.Eit, ScorePart.Oit];

    private readonly TrendPoint[] points = [.. insight.Trend.Where(point => Lines.Any(part => point.Of(part) is not null))];

    public bool HasYears => points.Length > 1;

    public static string NameOf(ScorePart part) => part switch
    {
        ScorePart.Iit => "IIT",
        ScorePart.Eit => "EIT",
        ScorePart.EitPart1 => "EIT ส่วนที่ 1",
        ScorePart.EitPart2 => "EIT ส่วนที่ 2",
        _ => "OIT",
    };

    public ChartBlock Instruments()
    {
        var title = prose.Show($"ผลการประเมินรายเครื่องมือ ปีงบประมาณ พ.ศ. {points[0].Year} – {points[^1].Year}");
        var chart = new Chart(
            ChartKind.Line,
            title + ScoreCharts.Unit,
            [.. points.Select(point => prose.Show(point.Year))],
            [.. Lines.Select(part => new ChartSeries(NameOf(part), [.. points.Select(point => PointOf(point.Of(part)))]))])
        {
            Digits = prose.Digits,
            AltText = string.Join(" ", points.Select(Tell)),
        };
        return new ChartBlock(chart, Length.Centimetres(6)) { Caption = "แผนภูมิแสดง" + title };
    }

    private static ChartPoint PointOf(Figure? figure) =>
        figure is null ? new ChartPoint(null) : new ChartPoint(figure.Printed, new Provenance(figure.Cells, figure.Formula));

    private string Tell(TrendPoint point)
    {
        var scores = Lines.Where(part => point.Of(part) is not null).Select(part => $"{NameOf(part)} {prose.Score(point.Of(part)!.Value)} คะแนน");
        return prose.Show($"ปี {point.Year} ") + string.Join(" ", scores);
    }
}
