using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Puts slabs on pages from top to bottom. Slabs that hold on to each other move together; what no page can hold is
/// parted, first at wishes, then at firm holds, last by splitting a slab. Every step places something, so it always ends.
/// </summary>
internal sealed class PageFiller(PageSetup setup, Func<PageSetup, PageCanvas> openPage)
{
    private const double Tolerance = 0.01;
    private const double NoteRuleSpace = 8;
    private const double NoteRuleWidth = 140;

    private readonly double left = setup.Margins.Left.InPoints;
    private readonly double top = setup.Margins.Top.InPoints;
    private readonly double capacity = setup.TextHeight.InPoints;
    private readonly List<Slab> notes = [];
    private PageCanvas? canvas;
    private double used;
    private double spaceAfter;
    private double notesHeight;
    private bool isEmpty = true;

    public void Fill(IReadOnlyList<Slab> slabs)
    {
        Open();
        var queue = new SlabQueue(slabs);
        while (queue.Count > 0)
        {
            if (queue.Peek().EndsPage)
            {
                queue.Take();
                NextPage();
                continue;
            }

            Step(queue);
        }

        Close();
    }

    private double Left => capacity - used - notesHeight;

    private void Step(SlabQueue queue)
    {
        var count = queue.ChainLength(KeepStrength.Group, capacity);
        if (Fits(queue, count))
        {
            PlaceChain(queue, count);
            return;
        }

        if (!FitsFreshPage(queue, count))
        {
            count = queue.ChainLength(KeepStrength.Firm, capacity);
            if (Fits(queue, count))
            {
                PlaceChain(queue, count);
                return;
            }
        }

        if (!isEmpty && FitsFreshPage(queue, count))
        {
            NextPage();
            PlaceChain(queue, count);
            return;
        }

        PlaceOne(queue);
    }

    /// <summary>The chain is longer than a page: its first slab goes where it can, split if it must be.</summary>
    private void PlaceOne(SlabQueue queue)
    {
        var slab = queue.Peek();
        if (HeightOf(slab, isFirst: isEmpty) <= Left + Tolerance)
        {
            Place(queue.Take());
            return;
        }

        var fresh = capacity - (slab.RepeatedAbove?.Height ?? 0);
        var mustSplit = slab.Height + NotesHeight(slab, 0) > fresh;
        if (!mustSplit && !isEmpty)
        {
            NextPage();
            return;
        }

        if (!isEmpty && Room(slab) < slab.LeastHeight)
        {
            NextPage();
            return;
        }

        var wasEmpty = isEmpty;
        RepeatHead(slab);
        if (mustSplit && slab.Split(Room(slab)) is { } parts)
        {
            queue.Take();
            queue.PutBack(parts.Tail);
            Place(parts.Head);
            NextPage();
            return;
        }

        if (!wasEmpty)
        {
            NextPage();
            return;
        }

        Place(queue.Take());
    }

    private double Room(Slab slab) => Left - (isEmpty ? 0 : spaceAfter + slab.SpaceBefore);

    private bool Fits(SlabQueue queue, int count) => ChainHeight(queue, count, isEmpty, notes.Count) <= Left + Tolerance;

    private bool FitsFreshPage(SlabQueue queue, int count) => ChainHeight(queue, count, true, 0) <= capacity + Tolerance;

    private double ChainHeight(SlabQueue queue, int count, bool isFirst, int notesBefore)
    {
        var height = isFirst ? queue.Peek().RepeatedAbove?.Height ?? 0 : spaceAfter + queue.Peek().SpaceBefore;
        for (var i = 0; i < count; i++)
        {
            var slab = queue[i];
            height += (i == 0 ? 0 : slab.SpaceBefore + queue[i - 1].SpaceAfter) + slab.Height + NotesHeight(slab, notesBefore);
            notesBefore += slab.Notes.Count;
        }

        return height;
    }

    private double HeightOf(Slab slab, bool isFirst) =>
        (isFirst ? slab.RepeatedAbove?.Height ?? 0 : spaceAfter + slab.SpaceBefore) + slab.Height + NotesHeight(slab, notes.Count);

    private static double NotesHeight(Slab slab, int notesBefore) =>
        slab.Notes.Count == 0 ? 0 : slab.Notes.Sum(note => note.Height) + (notesBefore == 0 ? NoteRuleSpace : 0);

    private void PlaceChain(SlabQueue queue, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Place(queue.Take());
        }
    }

    private void Place(Slab slab)
    {
        RepeatHead(slab);
        used += isEmpty ? 0 : spaceAfter + slab.SpaceBefore;
        notesHeight += NotesHeight(slab, notes.Count);
        notes.AddRange(slab.Notes);
        slab.Place(canvas!, left, top + used);
        used += slab.Height;
        spaceAfter = slab.SpaceAfter;
        isEmpty = false;
    }

    private void RepeatHead(Slab slab)
    {
        if (!isEmpty || slab.RepeatedAbove is not { } head || head.Height > capacity / 2)
        {
            return;
        }

        canvas!.DrawsArtifacts = true;
        head.Place(canvas, left, top);
        canvas.DrawsArtifacts = false;
        used = head.Height;
        spaceAfter = 0;
        isEmpty = false;
    }

    private void NextPage()
    {
        Close();
        Open();
    }

    private void Open()
    {
        canvas = openPage(setup);
        used = notesHeight = spaceAfter = 0;
        isEmpty = true;
    }

    private void Close()
    {
        if (notes.Count == 0)
        {
            return;
        }

        var y = top + capacity - notesHeight + (NoteRuleSpace / 2);
        canvas!.DrawBehind(new Rule(null, left, y, left + NoteRuleWidth, y, 0.5, Rgb.Grid));
        y += NoteRuleSpace / 2;
        foreach (var note in notes)
        {
            note.Place(canvas, left, y);
            y += note.Height;
        }

        notes.Clear();
    }
}
