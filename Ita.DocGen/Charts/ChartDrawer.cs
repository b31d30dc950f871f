using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>
/// Chart in, lines, boxes and labels out. The drawing is tried with large letters first, then with smaller ones,
/// then with lying bars, then without values, until no label touches another.
/// </summary>
public static class ChartDrawer
{
    private static readonly ImmutableArray<double> Sizes = [14, 13, 12, 11, 10];

    public static ChartDrawing Draw(Chart chart, Length width, Length height, ITextMeasure? measure = null)
    {
        ChartSheet? last = null;
        foreach (var (kind, size, showsValues) in AttemptsFor(chart))
        {
            last = new ChartSheet(chart, width.InPoints, height.InPoints, measure ?? EstimatedTextMeasure.Instance, size, showsValues);
            LayOut(kind, last);
            if (last.HoldsItsLabels)
            {
                break;
            }
        }

        return last!.Finish();
    }

    private static IEnumerable<(ChartKind Kind, double Size, bool ShowsValues)> AttemptsFor(Chart chart)
    {
        var kind = chart.Kind == ChartKind.Radar && chart.Categories.Length < RadarLayout.FewestSpokes ? ChartKind.Bar : chart.Kind;
        var kinds = kind == ChartKind.Bar ? new[] { kind, ChartKind.HorizontalBar } : [kind];
        return from showsValues in new[] { true, false }
               from attempted in kinds
               from size in Sizes
               select (attempted, size, showsValues);
    }

    private static void LayOut(ChartKind kind, ChartSheet sheet)
    {
        switch (kind)
        {
            case ChartKind.Bar:
                BarLayout.Draw(sheet);
                break;
            case ChartKind.HorizontalBar:
                LyingBarLayout.Draw(sheet);
                break;
            case ChartKind.Line:
                LineLayout.Draw(sheet);
                break;
            case ChartKind.Radar:
                RadarLayout.Draw(sheet);
                break;
            case ChartKind.Gauge:
                GaugeLayout.Draw(sheet);
                break;
            default:
                throw new InvalidOperationException($"Unknown chart kind {kind}");
        }
    }
}
