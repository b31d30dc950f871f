namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Slabs one under the other that are placed as one: a footnote, the repeated head of a table.</summary>
internal sealed class StackSlab : Slab
{
    private readonly IReadOnlyList<Slab> slabs;

    public StackSlab(IReadOnlyList<Slab> slabs)
    {
        this.slabs = slabs;
        Height = HeightOf(slabs);
        Notes = [.. slabs.SelectMany(slab => slab.Notes)];
    }

    public override double Height { get; }

    public override IReadOnlyList<Slab> Notes { get; }

    /// <summary>The height of slabs under each other, without the space above the first and below the last.</summary>
    public static double HeightOf(IReadOnlyList<Slab> slabs)
    {
        var height = 0.0;
        for (var i = 0; i < slabs.Count; i++)
        {
            height += (i == 0 ? 0 : slabs[i - 1].SpaceAfter + slabs[i].SpaceBefore) + slabs[i].Height;
        }

        return height;
    }

    public static void PlaceAll(IReadOnlyList<Slab> slabs, PageCanvas canvas, double x, double y)
    {
        for (var i = 0; i < slabs.Count; i++)
        {
            y += i == 0 ? 0 : slabs[i - 1].SpaceAfter + slabs[i].SpaceBefore;
            slabs[i].Place(canvas, x, y);
            y += slabs[i].Height;
        }
    }

    public override (Slab Head, Slab Tail)? Split(double available, bool mustPart)
    {
        var (fitting, remaining) = SlabCut.At(slabs, available);
        return fitting.Count == 0 || remaining.Count == 0 ? null : (new StackSlab(fitting), new StackSlab(remaining));
    }

    public override void Place(PageCanvas canvas, double x, double y) => PlaceAll(slabs, canvas, x, y);
}
