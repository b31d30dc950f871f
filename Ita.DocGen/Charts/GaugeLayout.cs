using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// A row of level bands, each as wide as the next so that its name fits, with their lower limits and a pointer at the value.
/// Levels that share a lower limit share a band.
/// <code>
///                         97.80
///                           ▼
///   |   low   |   middle   | best |
///   0        70           85    100
/// </code>
/// </summary>
internal static class GaugeLayout
{
    private const double PointerHeight = 8;
    private const double Thinnest = 8;
    private const double Thickest = 26;

    public static void Draw(ChartSheet sheet)
    {
        var bands = GaugeBand.Of(sheet.Chart);
        var area = ChartFrame.Draw(sheet, hasLegend: false, withLines: false);
        if (bands.IsEmpty)
        {
            return;
        }

        var margin = sheet.WidthOf(ChartNumbers.Tick(sheet.Chart.Maximum, sheet.Chart.Digits));
        var band = (area.Width - (2 * margin)) / bands.Length;
        var names = bands.Select(one => sheet.Wrap(one.Name, band - 6)).ToArray();
        var aboveRow = sheet.LinePitch + PointerHeight + 4;
        var belowRow = (sheet.LinePitch * (names.Max(lines => lines.Length) + 1)) + 8;
        var thickness = Math.Clamp(area.Height - aboveRow - belowRow, Thinnest, Thickest);
        var top = area.Top + aboveRow + Math.Max(0, (area.Height - aboveRow - thickness - belowRow) / 2);
        var row = new ChartArea(area.Left + margin, top, area.Right - margin, top + thickness);

        for (var i = 0; i < bands.Length; i++)
        {
            var left = row.Left + (i * band);
            sheet.Box(left, row.Top, band, thickness, Palette.OfBand(i, bands.Length), ChartColour.Muted);
            Limit(sheet, bands[i].From, left, row);
            sheet.Lines(names[i], left + (band / 2), row.Bottom + (2 * sheet.LinePitch) + 4, ChartAnchor.Middle, bold: HoldsValue(sheet, bands, i));
        }

        Limit(sheet, bands[^1].To, row.Right, row);
        Pointer(sheet, bands, row, band);
    }

    private static void Limit(ChartSheet sheet, decimal limit, double x, ChartArea row)
    {
        sheet.Line(x, row.Bottom, x, row.Bottom + 3, ChartColour.Muted, 0.8);
        sheet.Label(ChartNumbers.Tick(limit, sheet.Chart.Digits), x, row.Bottom + sheet.Ascent + 5, ChartAnchor.Middle, colour: ChartColour.Muted);
    }

    private static void Pointer(ChartSheet sheet, ImmutableArray<GaugeBand> bands, ChartArea row, double band)
    {
        if (Value(sheet) is not { } value)
        {
            return;
        }

        var index = Enumerable.Range(0, bands.Length).LastOrDefault(i => HoldsValue(sheet, bands, i));
        var within = new ValueScale(bands[index].From, bands[index].To).PositionOf(value);
        var x = row.Left + ((index + within) * band);
        sheet.Polygon([new(x, row.Top - 1), new(x - 5, row.Top - 1 - PointerHeight), new(x + 5, row.Top - 1 - PointerHeight)], ChartColour.Mark, ChartColour.Mark, 0.5);
        sheet.Line(x, row.Top, x, row.Bottom, ChartColour.Mark, 1.4);
        sheet.Label(sheet.ValueText(value), x, row.Top - PointerHeight - 4, ChartAnchor.Middle, bold: true);
    }

    private static bool HoldsValue(ChartSheet sheet, ImmutableArray<GaugeBand> bands, int index) =>
        Value(sheet) is { } value && bands[index].Holds(value, index == bands.Length - 1);

    private static decimal? Value(ChartSheet sheet) =>
        sheet.Chart.Series is [_, { Points: [var point, ..] }, ..] ? point.Value : null;
}
