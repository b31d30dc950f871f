using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A thin line in the middle of its height.</summary>
internal sealed class RuleSlab(double indent, double width, double height) : Slab
{
    public override double Height => height;

    public override void Place(PageCanvas canvas, double x, double y) =>
        canvas.DrawBehind(new Rule(null, x + indent, y + (height / 2), x + indent + width, y + (height / 2), 0.7, Rgb.Black));
}
