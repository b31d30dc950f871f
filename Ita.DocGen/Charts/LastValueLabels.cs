using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>The last values of several lines, written right of the plot, pushed apart and led to their points.</summary>
internal static class LastValueLabels
{
    public static void Draw(ChartSheet sheet, ChartArea plot, ImmutableArray<ImmutableArray<ChartPosition?>> points)
    {
        var ends = Enumerable.Range(0, points.Length)
            .Select(series => (Series: series, Category: LastIndexOf(points[series])))
            .Where(end => end.Category >= 0)
            .Select(end => (end.Series, end.Category, Point: points[end.Series][end.Category]!.Value))
            .OrderBy(end => end.Point.Y)
            .ThenBy(end => end.Series)
            .ToArray();
        var places = Spreading.Apart([.. ends.Select(end => end.Point.Y)], sheet.LinePitch, plot.Top - (sheet.Size * 0.3), plot.Bottom);
        for (var i = 0; i < ends.Length; i++)
        {
            var (series, category, point) = ends[i];
            sheet.Line(point.X + 4, point.Y, plot.Right + 8, places[i], Palette.OfSeries(series), 0.6);
            sheet.Label(sheet.ValueText(sheet.ValueAt(series, category)), plot.Right + 10, places[i] + (sheet.Size * 0.22), ChartAnchor.Start);
        }
    }

    private static int LastIndexOf(ImmutableArray<ChartPosition?> points)
    {
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (points[i] is not null)
            {
                return i;
            }
        }

        return -1;
    }
}
