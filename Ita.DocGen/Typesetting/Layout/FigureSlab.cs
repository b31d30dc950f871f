namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A chart or picture: it may be set a little lower than asked where that saves its page from standing half empty.</summary>
internal abstract class FigureSlab(double height, double asked) : Slab
{
    /// <summary>The least share of the height asked for.</summary>
    private const double Least = 0.8;

    public override double Height => height;

    public override double Give => Math.Max(0, height - (asked * Least));

    protected double Asked => asked;

    public sealed override Slab Squeezed(double share)
    {
        var lower = Lowered(height - (Give * share));
        lower.SpaceBefore = SpaceBefore;
        lower.SpaceAfter = SpaceAfter;
        lower.KeepsWithNext = KeepsWithNext;
        return lower;
    }

    protected abstract FigureSlab Lowered(double lower);
}
