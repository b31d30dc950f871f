using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// Lines over the categories (years), with a gap where a value is missing. One or two series bear every value;
/// more would bury each other, so they bear only the last one, at the right edge.
/// </summary>
internal static class LineLayout
{
    private const int MostSeriesWithAllValues = 2;

    public static void Draw(ChartSheet sheet)
    {
        var chart = sheet.Chart;
        var area = ChartFrame.Draw(sheet, hasLegend: chart.Series.Length > 1, withLines: true);
        var labelsLast = chart.Series.Length > MostSeriesWithAllValues && sheet.ShowsValues;
        if (labelsLast)
        {
            area = area with { Right = area.Right - sheet.WidthOf(sheet.ValueText(chart.Maximum)) - 14 };
        }

        var names = CategoryNames.For(sheet, area);
        var axis = ValueAxis.Draw(sheet, area, names.Height);
        axis.DrawMark(sheet);
        var points = chart.Series.Select((_, series) => PointsOf(sheet, axis, series)).ToImmutableArray();
        if (labelsLast)
        {
            LastValueLabels.Draw(sheet, axis.Plot, points);
        }
        else if (sheet.ShowsValues)
        {
            DrawAllValues(sheet, axis, points);
        }

        for (var series = 0; series < points.Length; series++)
        {
            DrawLine(sheet, points[series], series);
        }

        names.Draw(axis.Plot);
    }

    private static ImmutableArray<ChartPosition?> PointsOf(ChartSheet sheet, ValueAxis axis, int series)
    {
        var band = axis.Plot.Width / Math.Max(1, sheet.Chart.Categories.Length);
        return [.. sheet.Chart.Categories.Select((_, category) => sheet.ValueAt(series, category) is { } value
            ? new ChartPosition(axis.Plot.Left + (band * (category + 0.5)), axis.YOf(value))
            : (ChartPosition?)null)];
    }

    private static void DrawLine(ChartSheet sheet, ImmutableArray<ChartPosition?> points, int series)
    {
        List<ChartPosition> run = [];
        foreach (var point in points.Append(null))
        {
            if (point is { } there)
            {
                run.Add(there);
                continue;
            }

            if (run.Count > 1)
            {
                sheet.Polyline(run, Palette.OfSeries(series), 1.8, Palette.DashOf(series));
            }

            run.Clear();
        }

        foreach (var point in points)
        {
            if (point is { } there)
            {
                sheet.Marker(there, series);
            }
        }
    }

    // the higher of two values is written above its marker, the lower one below; a lone value in a valley goes below
    private static void DrawAllValues(ChartSheet sheet, ValueAxis axis, ImmutableArray<ImmutableArray<ChartPosition?>> points)
    {
        for (var category = 0; category < sheet.Chart.Categories.Length; category++)
        {
            for (var series = 0; series < points.Length; series++)
            {
                if (points[series][category] is not { } point)
                {
                    continue;
                }

                var other = points.Length == 2 ? points[1 - series][category] : null;
                var above = other is { } rival ? (point.Y, series).CompareTo((rival.Y, 1 - series)) < 0 : !IsValley(points[series], category);
                var roomBelow = axis.Plot.Bottom - point.Y > sheet.Size;
                var y = above || !roomBelow ? axis.AboveMark(sheet, point.Y - 6) : axis.BelowMark(sheet, point.Y + 6 + sheet.Ascent);
                sheet.LabelOnPaper(sheet.ValueText(sheet.ValueAt(series, category)), point.X, y, ChartAnchor.Middle);
            }
        }
    }

    private static bool IsValley(ImmutableArray<ChartPosition?> points, int index)
    {
        var before = index > 0 ? points[index - 1]?.Y : null;
        var after = index + 1 < points.Length ? points[index + 1]?.Y : null;
        var here = points[index]!.Value.Y;
        return (before ?? after) is not null && (before ?? double.MinValue) < here && (after ?? double.MinValue) < here;
    }
}
