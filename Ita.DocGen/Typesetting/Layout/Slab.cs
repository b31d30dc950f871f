namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// A piece of the column that is placed as a whole: a line, a table row, a picture. Heights are in points.
/// Only table rows and stacks can be split.
/// </summary>
internal abstract class Slab
{
    public abstract double Height { get; }

    /// <summary>Empty height above, dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    public double SpaceAfter { get; set; }

    public KeepStrength KeepsWithNext { get; set; }

    /// <summary>Footnotes called for in this slab; they stand at the foot of its page.</summary>
    public virtual IReadOnlyList<Slab> Notes => [];

    /// <summary>Stands again, as an artifact, above this slab where it begins a page (heads of tables).</summary>
    public virtual Slab? RepeatedAbove => null;

    public virtual bool EndsPage => false;

    /// <summary>How much lower it may be set where its page wants the height (figures).</summary>
    public virtual double Give => 0;

    /// <summary>Draws the slab with its upper left corner at this place.</summary>
    public abstract void Place(PageCanvas canvas, double x, double y);

    /// <summary>
    /// A first part of at most this height and the rest; null if nothing of it fits. Where it need not part at any price,
    /// it does so only if both parts look well.
    /// </summary>
    public virtual (Slab Head, Slab Tail)? Split(double available, bool mustPart) => null;

    /// <summary>The same slab lower by this share of what it may give.</summary>
    public virtual Slab Squeezed(double share) => this;
}
