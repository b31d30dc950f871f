using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The foot of a page: its notes below a short rule. What half a page cannot hold goes on at the foot of the next.</summary>
internal sealed class FootnoteArea(double capacity)
{
    private const double RuleSpace = 8;
    private const double RuleWidth = 140;
    private const double MostShare = 0.5;
    private List<Slab> notes = [];

    /// <summary>The height kept free for the notes of this page.</summary>
    public double Height { get; private set; }

    public bool IsEmpty => notes.Count == 0;

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

    public int Count => notes.Count;

    public void Add(IReadOnlyList<Slab> added)
    {
        Height = Math.Min(capacity * MostShare, Height + HeightOf(added));
        notes.AddRange(added);
    }

    /// <summary>Draws what fits above the foot and below what was placed; the rest stays for the next page.</summary>
    public void Place(PageCanvas canvas, double left, double top, double used)
    {
        if (notes.Count == 0)
        {
            return;
        }

        var room = capacity - used - RuleSpace;
        var height = Math.Min(room, notes.Sum(note => note.Height));
        var y = top + capacity - height;
        canvas.DrawBehind(new Rule(null, left, y - (RuleSpace / 2), left + RuleWidth, y - (RuleSpace / 2), 0.5, Rgb.Grid));
        var (fitting, remaining) = SlabCut.At(notes, height);
        StackSlab.PlaceAll(fitting, canvas, left, y);
        notes = remaining;
        Height = remaining.Count == 0 ? 0 : Math.Min(capacity * MostShare, remaining.Sum(note => note.Height) + RuleSpace);
    }
}
