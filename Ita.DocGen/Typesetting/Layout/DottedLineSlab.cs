using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A dotted line over the column, to be written on.</summary>
internal sealed class DottedLineSlab(double indent, double width, double height) : Slab
{
    private const double Depth = 0.24;

    public override double Height => height;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        var line = y + (height * (1 - Depth));
        canvas.DrawBehind(new Rule(null, x + indent, line, x + indent + width, line, 0.8, Rgb.Leader) { IsDotted = true });
    }
}
