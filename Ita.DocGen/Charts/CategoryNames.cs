using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>The names below an upright plot, one for each band of equal width.</summary>
internal sealed class CategoryNames(ChartSheet sheet, double bandWidth)
{
    private readonly ImmutableArray<ImmutableArray<string>> names = [.. sheet.Chart.Categories.Select(name => sheet.Wrap(name, bandWidth - 4))];

    public double Height => (names.Length == 0 ? 0 : names.Max(lines => lines.Length) * sheet.LinePitch) + 4;

    public void Draw(ChartArea plot)
    {
        for (var i = 0; i < names.Length; i++)
        {
            sheet.Lines(names[i], plot.Left + ((i + 0.5) * plot.Width / names.Length), plot.Bottom + sheet.Ascent + 4, ChartAnchor.Middle);
        }
    }

    /// <summary>A guess of the band before the axis is drawn: the numbers at its left take about this much.</summary>
    public static CategoryNames For(ChartSheet sheet, ChartArea area)
    {
        var numbers = sheet.WidthOf(ChartNumbers.Tick(sheet.Chart.Maximum, sheet.Chart.Digits));
        return new CategoryNames(sheet, (area.Width - numbers - 12) / Math.Max(1, sheet.Chart.Categories.Length));
    }
}
