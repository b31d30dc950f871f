using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>Lying bars below each other: names on the left in as many lines as they need, values at the end of the bars.</summary>
internal static class LyingBarLayout
{
    private const double ThickestBar = 22;
    private const double NameShare = 0.42;

    public static void Draw(ChartSheet sheet)
    {
        var chart = sheet.Chart;
        var area = ChartFrame.Draw(sheet, hasLegend: chart.Series.Length > 1, withLines: false);
        var roomForNames = area.Width * NameShare;
        var names = chart.Categories.Select(name => sheet.Wrap(name, roomForNames)).ToArray();
        var widestName = Math.Min(roomForNames, names.SelectMany(lines => lines).Select(line => sheet.WidthOf(line)).DefaultIfEmpty().Max());
        var widestValue = sheet.ShowsValues ? sheet.WidthOf(sheet.ValueText(chart.Maximum)) + 6 : 4;
        var plot = new ChartArea(area.Left + widestName + 8, area.Top + 2, area.Right - widestValue, area.Bottom - sheet.LinePitch - 2);
        var scale = DrawScale(sheet, plot);

        var band = plot.Height / Math.Max(1, chart.Categories.Length);
        var bar = Math.Min(ThickestBar, band * 0.8 / Math.Max(1, chart.Series.Length));
        for (var category = 0; category < names.Length; category++)
        {
            var middle = plot.Top + (band * (category + 0.5));
            sheet.Lines(names[category], plot.Left - 6, FirstBaseLine(sheet, middle, names[category].Length), ChartAnchor.End);
            for (var series = 0; series < chart.Series.Length; series++)
            {
                if (sheet.ValueAt(series, category) is { } value && scale.PositionOf(value) > 0)
                {
                    sheet.Bar(plot.Left, TopOf(chart, middle, bar, series) + 0.75, scale.PositionOf(value) * plot.Width, bar - 1.5, series);
                }
            }
        }

        DrawMark(sheet, plot, scale);
        DrawValues(sheet, plot, scale, band, bar);
    }

    private static ValueScale DrawScale(ChartSheet sheet, ChartArea plot)
    {
        var scale = new ValueScale(sheet.Chart.Minimum, sheet.Chart.Maximum);
        foreach (var tick in scale.Ticks)
        {
            var x = plot.Left + (scale.PositionOf(tick) * plot.Width);
            var isFirst = tick == sheet.Chart.Minimum;
            sheet.Line(x, plot.Top, x, plot.Bottom, isFirst ? ChartColour.Muted : ChartColour.Grid, isFirst ? 0.8 : 0.5);
            sheet.Label(ChartNumbers.Tick(tick, sheet.Chart.Digits), x, plot.Bottom + sheet.Ascent + 3, ChartAnchor.Middle, colour: ChartColour.Muted);
        }

        return scale;
    }

    private static void DrawMark(ChartSheet sheet, ChartArea plot, ValueScale scale)
    {
        if (sheet.Chart.Mark is { } mark)
        {
            var x = plot.Left + (scale.PositionOf(mark.Value) * plot.Width);
            sheet.Line(x, plot.Top, x, plot.Bottom, ChartColour.Mark, 1.2, ChartDash.Dashed);
        }
    }

    private static void DrawValues(ChartSheet sheet, ChartArea plot, ValueScale scale, double band, double bar)
    {
        if (!sheet.ShowsValues)
        {
            return;
        }

        for (var category = 0; category < sheet.Chart.Categories.Length; category++)
        {
            var middle = plot.Top + (band * (category + 0.5));
            for (var series = 0; series < sheet.Chart.Series.Length; series++)
            {
                var value = sheet.ValueAt(series, category);
                var end = plot.Left + (value is { } number ? scale.PositionOf(number) * plot.Width : 0);
                var y = FirstBaseLine(sheet, TopOf(sheet.Chart, middle, bar, series) + (bar / 2), 1);
                var text = sheet.ValueText(value);
                sheet.LabelOnPaper(text, BehindMark(sheet, plot, scale, end + 4, sheet.WidthOf(text)), y, ChartAnchor.Start);
            }
        }
    }

    /// <summary>Where a value begins: at its bar, or behind the mark where the mark would cross it.</summary>
    private static double BehindMark(ChartSheet sheet, ChartArea plot, ValueScale scale, double x, double width)
    {
        if (sheet.Chart.Mark is not { } mark)
        {
            return x;
        }

        var line = plot.Left + (scale.PositionOf(mark.Value) * plot.Width);
        return line > x - 3 && line < x + width + 1 ? line + 4 : x;
    }

    private static double TopOf(Chart chart, double middle, double bar, int series) => middle + (bar * (series - (chart.Series.Length / 2.0)));

    private static double FirstBaseLine(ChartSheet sheet, double middle, int lines) =>
        middle + (sheet.Size * 0.22) - ((lines - 1) * sheet.LinePitch / 2);
}
