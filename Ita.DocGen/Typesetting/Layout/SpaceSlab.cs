namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Empty height that counts even at the top of a page.</summary>
internal sealed class SpaceSlab(double height) : Slab
{
    public override double Height => height;

    public override void Place(PageCanvas canvas, double x, double y)
    {
    }
}
