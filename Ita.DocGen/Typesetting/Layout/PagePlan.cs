namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A page that is filled but not drawn: it can still be planned again with less on it.</summary>
internal sealed record PagePlan(PageStart Start, IReadOnlyList<PlacedSlab> Slabs, double Used, IReadOnlyList<Slab> Notes, PageStart Next)
{
    /// <summary>A page break or the section's end follows: what is short here stays short.</summary>
    public bool EndsRun { get; init; }

    /// <summary>The height of what is new on this page: without a repeated head.</summary>
    public double NewHeight => Used - (Slabs is [{ IsAgain: true } head, ..] ? head.Slab.Height : 0);
}
