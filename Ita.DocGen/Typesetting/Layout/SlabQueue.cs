namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The slabs still to be placed; the rest of a split one is put back in front.</summary>
internal sealed class SlabQueue(IReadOnlyList<Slab> slabs, int next, Slab? returned)
{
    public int Count => slabs.Count - next + (returned is null ? 0 : 1);

    public Slab this[int index] => returned is null ? slabs[next + index] : index == 0 ? returned : slabs[next + index - 1];

    public Slab Peek() => this[0];

    public Slab Take()
    {
        if (returned is { } slab)
        {
            returned = null;
            return slab;
        }

        return slabs[next++];
    }

    public void PutBack(Slab slab) => returned = slab;

    public PageStart Mark(IReadOnlyList<Slab> notes) => new(next, returned, notes);

    /// <summary>How many slabs from here on hold on to each other at least this firmly; counted no further than a page is high.</summary>
    public int ChainLength(KeepStrength least, double pageHeight)
    {
        var length = 1;
        var height = this[0].Height;
        while (length < Count && height <= pageHeight && this[length - 1].KeepsWithNext >= least && !this[length].EndsPage)
        {
            height += this[length++].Height;
        }

        return length;
    }
}
