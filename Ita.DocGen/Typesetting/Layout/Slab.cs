namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// A piece of the column that is placed as a whole: a line, a table row, a picture. Heights are in points.
/// Only what must (a row taller than a page) can be split.
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

    /// <summary>Draws the slab with its upper left corner at this place.</summary>
    public abstract void Place(PageCanvas canvas, double x, double y);

    /// <summary>The least height of a first part, if the slab can be split; its whole height if it cannot.</summary>
    public virtual double LeastHeight => Height;

    /// <summary>A first part of at most this height and the rest; null if nothing of it fits.</summary>
    public virtual (Slab Head, Slab Tail)? Split(double available) => null;
}
