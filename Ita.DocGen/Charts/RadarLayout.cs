using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>A web of spokes, one a category, clockwise from the top; names and values stand at their ends.</summary>
internal static class RadarLayout
{
    public const int FewestSpokes = 3;

    public static void Draw(ChartSheet sheet)
    {
        var chart = sheet.Chart;
        var area = ChartFrame.Draw(sheet, hasLegend: chart.Series.Length > 1, withLines: true);
        var labelHeight = (sheet.ShowsValues ? 3 : 2) * sheet.LinePitch;
        var radius = Math.Min((area.Height / 2) - labelHeight - 4, (area.Width / 2) - (sheet.Size * 4));
        if (radius < sheet.Size * 2)
        {
            sheet.Crowd();
            radius = sheet.Size * 2;
        }

        var web = new RadarWeb(new((area.Left + area.Right) / 2, (area.Top + area.Bottom) / 2), radius, chart.Categories.Length);
        var scale = new ValueScale(chart.Minimum, chart.Maximum);
        DrawWeb(sheet, web, scale);
        for (var series = 0; series < chart.Series.Length; series++)
        {
            DrawSeries(sheet, web, scale, series);
        }

        for (var spoke = 0; spoke < chart.Categories.Length; spoke++)
        {
            DrawName(sheet, web, area, spoke);
        }
    }

    private static void DrawWeb(ChartSheet sheet, RadarWeb web, ValueScale scale)
    {
        foreach (var tick in scale.Ticks.Skip(1))
        {
            sheet.Polygon(web.Ring(scale.PositionOf(tick)), null, ChartColour.Grid, 0.5);
        }

        for (var spoke = 0; spoke < web.Spokes; spoke++)
        {
            var end = web.At(spoke, 1);
            sheet.Line(web.Centre.X, web.Centre.Y, end.X, end.Y, ChartColour.Grid, 0.5);
        }

        if (sheet.Chart.Mark is { } mark)
        {
            sheet.Polygon(web.Ring(scale.PositionOf(mark.Value)), null, ChartColour.Mark, 1, dash: ChartDash.Dashed);
        }
    }

    // a spoke without a value leaves a gap: the outline is closed only if every spoke has one
    private static void DrawSeries(ChartSheet sheet, RadarWeb web, ValueScale scale, int series)
    {
        var points = Enumerable.Range(0, web.Spokes)
            .Where(spoke => sheet.ValueAt(series, spoke) is not null)
            .Select(spoke => web.At(spoke, scale.PositionOf(sheet.ValueAt(series, spoke)!.Value)))
            .ToImmutableArray();
        var colour = Palette.OfSeries(series);
        if (points.Length == web.Spokes)
        {
            sheet.Polygon(points, colour, colour, 1.8, 0.12, Palette.DashOf(series));
        }
        else if (points.Length > 1)
        {
            sheet.Polyline(points, colour, 1.8, Palette.DashOf(series));
        }

        foreach (var point in points)
        {
            sheet.Marker(point, series, 5);
        }
    }

    private static void DrawName(ChartSheet sheet, RadarWeb web, ChartArea area, int spoke)
    {
        var chart = sheet.Chart;
        var end = web.At(spoke, 1 + (7 / web.Radius));
        var side = Math.Round(end.X - web.Centre.X, 2);
        var anchor = side == 0 ? ChartAnchor.Middle : side > 0 ? ChartAnchor.Start : ChartAnchor.End;
        var room = anchor switch
        {
            ChartAnchor.Middle => web.Radius,
            ChartAnchor.Start => area.Right - end.X,
            _ => end.X - area.Left,
        };
        var name = sheet.Wrap(chart.Categories[spoke], room, mostLines: 3);
        var values = sheet.ShowsValues && chart.Series.Length <= 2
            ? string.Join(" / ", chart.Series.Select((_, series) => sheet.ValueText(sheet.ValueAt(series, spoke))))
            : null;

        var lines = name.Length + (values is null ? 0 : 1);
        var rise = (end.Y - web.Centre.Y) / web.Radius;
        var blockHeight = ((lines - 1) * sheet.LinePitch) + sheet.Ascent;
        var y = end.Y - (blockHeight / 2) + (rise * blockHeight / 2) + sheet.Ascent;
        sheet.Lines(name, end.X, y, anchor);
        if (values is not null)
        {
            sheet.Label(values, end.X, y + (name.Length * sheet.LinePitch), anchor, bold: true);
        }
    }
}
