using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The foot of a page: its notes below a short rule. What half a page cannot hold goes on at the foot of the next.</summary>
internal sealed class FootnoteArea
{
    private const double RuleSpace = 8;
    private const double RuleWidth = 140;
    private const double MostShare = 0.5;
    private readonly double capacity;
    private readonly List<Slab> notes;

    public FootnoteArea(double capacity, IReadOnlyList<Slab> leftOver)
    {
        this.capacity = capacity;
        notes = [.. leftOver];
        Height = leftOver.Count == 0 ? 0 : Math.Min(capacity * MostShare, leftOver.Sum(note => note.Height) + RuleSpace);
    }

    /// <summary>The height kept free for the notes of this page.</summary>
    public double Height { get; private set; }

    public bool IsEmpty => notes.Count == 0;

    public int Count => notes.Count;

    /// <summary>How much these notes would add.</summary>
    public double HeightOf(IReadOnlyList<Slab> added, int before = -1)
    {
        if (added.Count == 0)
        {
            return 0;
        }

        var first = before < 0 ? notes.Count == 0 : before == 0;
        return Math.Min(capacity * MostShare, added.Sum(note => note.Height) + (first ? RuleSpace : 0));
    }

    public void Add(IReadOnlyList<Slab> added)
    {
        Height = Math.Min(capacity * MostShare, Height + HeightOf(added));
        notes.AddRange(added);
    }

    /// <summary>What fits above the foot and below what was placed; the rest stays for the next page.</summary>
    public (IReadOnlyList<Slab> Fitting, IReadOnlyList<Slab> Remaining) Close(double used) =>
        notes.Count == 0 ? ([], []) : SlabCut.At(notes, Math.Min(capacity - used - RuleSpace, notes.Sum(note => note.Height)));

    public static void Draw(IReadOnlyList<Slab> fitting, PageCanvas canvas, double left, double bottom)
    {
        if (fitting.Count == 0)
        {
            return;
        }

        var y = bottom - fitting.Sum(note => note.Height);
        canvas.DrawBehind(new Rule(null, left, y - (RuleSpace / 2), left + RuleWidth, y - (RuleSpace / 2), 0.5, Rgb.Grid));
        StackSlab.PlaceAll(fitting, canvas, left, y);
    }
}
