namespace Ita.DocGen.Charts;

/// <summary>An upright value scale: grid lines across the plot, numbers on its left, the mark to compare with.</summary>
internal sealed class ValueAxis
{
    private readonly ValueScale scale;
    private readonly ChartArea plot;

    private ValueAxis(ValueScale scale, ChartArea plot)
    {
        this.scale = scale;
        this.plot = plot;
    }

    public ChartArea Plot => plot;

    /// <summary>Draws the grid within the area; footRoom is what the names below the plot need.</summary>
    public static ValueAxis Draw(ChartSheet sheet, ChartArea area, double footRoom)
    {
        var scale = new ValueScale(sheet.Chart.Minimum, sheet.Chart.Maximum);
        var numbers = scale.Ticks.Select(tick => ChartNumbers.Tick(tick, sheet.Chart.Digits)).ToArray();
        var left = area.Left + numbers.Max(number => sheet.WidthOf(number)) + 6;
        var plot = new ChartArea(left, area.Top + sheet.LinePitch, area.Right - 4, area.Bottom - footRoom);
        if (plot.Height < 3 * sheet.LinePitch)
        {
            sheet.Crowd();
        }

        var axis = new ValueAxis(scale, plot);
        for (var i = 0; i < numbers.Length; i++)
        {
            var y = axis.YOf(scale.Ticks[i]);
            sheet.Line(plot.Left, y, plot.Right, y, i == 0 ? ChartColour.Muted : ChartColour.Grid, i == 0 ? 0.8 : 0.5);
            sheet.Label(numbers[i], plot.Left - 5, y + (sheet.Size * 0.22), ChartAnchor.End, colour: ChartColour.Muted);
        }

        return axis;
    }

    public double YOf(decimal value) => plot.Bottom - (scale.PositionOf(value) * plot.Height);

    /// <summary>The height of the mark, if there is one on this scale.</summary>
    public double? MarkY(ChartSheet sheet) => sheet.Chart.Mark is { } mark ? YOf(mark.Value) : null;

    /// <summary>A base line at this height, or clear above the mark where the mark would cross the letters.</summary>
    public double AboveMark(ChartSheet sheet, double y) =>
        MarkY(sheet) is { } mark && Crosses(sheet, mark, y) ? mark - (sheet.Size * LabelBounds.Descent) - 1 : y;

    /// <summary>The same, clear below it.</summary>
    public double BelowMark(ChartSheet sheet, double y) =>
        MarkY(sheet) is { } mark && Crosses(sheet, mark, y) ? mark + sheet.Ascent + 2 : y;

    private static bool Crosses(ChartSheet sheet, double mark, double y) =>
        mark > y - sheet.Ascent - 1 && mark < y + (sheet.Size * LabelBounds.Descent) + 1;

    public void DrawMark(ChartSheet sheet)
    {
        if (MarkY(sheet) is { } y)
        {
            sheet.Line(plot.Left, y, plot.Right, y, ChartColour.Mark, 1.2, ChartDash.Dashed);
        }
    }
}
