namespace Ita.DocGen.Charts;

/// <summary>Upright bars, the series of one category side by side, each value printed above its bar.</summary>
internal static class BarLayout
{
    private const double WidestBar = 46;

    public static void Draw(ChartSheet sheet)
    {
        var area = ChartFrame.Draw(sheet, hasLegend: sheet.Chart.Series.Length > 1, withLines: false);
        var names = CategoryNames.For(sheet, area);
        var axis = ValueAxis.Draw(sheet, area, names.Height);
        var band = axis.Plot.Width / Math.Max(1, sheet.Chart.Categories.Length);
        var bar = Math.Min(WidestBar, band * 0.78 / Math.Max(1, sheet.Chart.Series.Length));

        for (var category = 0; category < sheet.Chart.Categories.Length; category++)
        {
            var left = axis.Plot.Left + (band * (category + 0.5)) - (bar * sheet.Chart.Series.Length / 2);
            for (var series = 0; series < sheet.Chart.Series.Length; series++)
            {
                if (sheet.ValueAt(series, category) is { } value)
                {
                    var y = axis.YOf(value);
                    sheet.Bar(left + (bar * series) + 1, y, bar - 2, axis.Plot.Bottom - y, series);
                }
            }
        }

        axis.DrawMark(sheet);
        DrawValues(sheet, axis, band, bar);
        names.Draw(axis.Plot);
    }

    private static void DrawValues(ChartSheet sheet, ValueAxis axis, double band, double bar)
    {
        if (!sheet.ShowsValues)
        {
            return;
        }

        for (var category = 0; category < sheet.Chart.Categories.Length; category++)
        {
            var left = axis.Plot.Left + (band * (category + 0.5)) - (bar * sheet.Chart.Series.Length / 2);
            for (var series = 0; series < sheet.Chart.Series.Length; series++)
            {
                var value = sheet.ValueAt(series, category);
                var y = (value is { } number ? axis.YOf(number) : axis.Plot.Bottom) - 3;
                var x = left + (bar * (series + 0.5));
                y = axis.AboveMark(sheet, y);

                // Among sisters, paper behind a value would bite into the bar beside it.
                if (sheet.Chart.Series.Length == 1)
                {
                    sheet.LabelOnPaper(sheet.ValueText(value), x, y, ChartAnchor.Middle);
                }
                else
                {
                    sheet.Label(sheet.ValueText(value), x, y, ChartAnchor.Middle);
                }
            }
        }
    }
}
