namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Where in the slabs of a section a page begins, and what is left over from the page before.</summary>
internal sealed record PageStart(int Next, Slab? Returned, IReadOnlyList<Slab> Notes)
{
    public static PageStart First { get; } = new(0, null, []);
}
