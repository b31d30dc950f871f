namespace Ita.DocGen.Charts;

/// <summary>The room a label takes: Thai marks reach high above the base line and a little below it.</summary>
internal readonly record struct LabelBounds(double Left, double Top, double Right, double Bottom)
{
    public const double Ascent = 0.66;
    public const double Descent = 0.2;

    /// <summary>From base line to base line, in sizes.</summary>
    public const double Pitch = 0.92;

    public static LabelBounds Of(ChartLabel label, ITextMeasure measure)
    {
        var width = measure.WidthOf(label.Text, label.SizeInPoints, label.Bold);
        var left = label.Anchor switch
        {
            ChartAnchor.Start => label.X,
            ChartAnchor.Middle => label.X - (width / 2),
            _ => label.X - width,
        };
        return new LabelBounds(left, label.Y - (Ascent * label.SizeInPoints), left + width, label.Y + (Descent * label.SizeInPoints));
    }

    public bool Overlaps(LabelBounds other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;
}
