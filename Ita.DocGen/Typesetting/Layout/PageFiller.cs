using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Puts slabs on pages from top to bottom. Slabs that hold on to each other move together; what no page can hold is
/// parted, first at wishes, then at firm holds, last by splitting a slab. Every step places something, so it always ends.
/// </summary>
internal sealed class PageFiller(PageSetup setup, Func<PageSetup, PageCanvas> openPage)
{
    private const double Tolerance = 0.01;

    /// <summary>Set even where margins leave nothing.</summary>
    private const double LeastHeight = 72;

    private readonly double left = setup.Margins.Left.InPoints;
    private readonly double top = setup.Margins.Top.InPoints;
    private readonly double capacity = Math.Max(LeastHeight, setup.TextHeight.InPoints);
    private readonly FootnoteArea notes = new(Math.Max(LeastHeight, setup.TextHeight.InPoints));
    private PageCanvas? canvas;
    private double used;
    private double spaceAfter;
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
                if (!isEmpty && queue.Count > 0)
                {
                    NextPage();
                }

                continue;
            }

            Step(queue);
        }

        Close();
        while (!notes.IsEmpty)
        {
            Open();
            Close();
        }
    }

    private double Left => capacity - used - notes.Height;

    private void Step(SlabQueue queue)
    {
        var count = queue.ChainLength(KeepStrength.Group, capacity);
        if (ChainHeight(queue, count, true, 0) > capacity + Tolerance)
        {
            count = queue.ChainLength(KeepStrength.Firm, capacity);
        }

        // As in the Word file, where a row taller than half a page may part: else it would leave as much paper empty.
        var mayPart = ChainHeight(queue, count, true, 0) > capacity + Tolerance || queue[count - 1].Height > capacity / 2;
        if (ChainHeight(queue, count, isEmpty, notes.Count) <= Left + Tolerance)
        {
            PlaceChain(queue, count);
        }
        else if (mayPart && LeastChainHeight(queue, count) <= Left + Tolerance)
        {
            PlaceChain(queue, count - 1);
            PlaceOne(queue);
        }
        else if (!isEmpty || !notes.IsEmpty)
        {
            NextPage();
        }
        else
        {
            PlaceOne(queue);
        }
    }

    /// <summary>Places a slab or as much of it as fits; what cannot be split is placed though it is too high.</summary>
    private void PlaceOne(SlabQueue queue)
    {
        var slab = queue.Take();
        if (HeightOf(slab, isFirst: isEmpty) <= Left + Tolerance)
        {
            Place(slab);
            return;
        }

        var wasEmpty = isEmpty;
        RepeatHead(slab);
        if (slab.Split(Room(slab)) is { } parts)
        {
            Place(parts.Head);
            queue.PutBack(parts.Tail);
            NextPage();
        }
        else if (wasEmpty)
        {
            Place(slab);
        }
        else
        {
            queue.PutBack(slab);
            NextPage();
        }
    }

    private double LeastChainHeight(SlabQueue queue, int count)
    {
        var last = queue[count - 1];
        return ChainHeight(queue, count, isEmpty, notes.Count) - last.Height + last.LeastHeight;
    }

    private double Room(Slab slab) => Left - (isEmpty ? 0 : spaceAfter + slab.SpaceBefore);

    private double ChainHeight(SlabQueue queue, int count, bool isFirst, int notesBefore)
    {
        var height = isFirst ? queue.Peek().RepeatedAbove?.Height ?? 0 : spaceAfter + queue.Peek().SpaceBefore;
        for (var i = 0; i < count; i++)
        {
            var slab = queue[i];
            height += (i == 0 ? 0 : slab.SpaceBefore + queue[i - 1].SpaceAfter) + slab.Height + notes.HeightOf(slab.Notes, notesBefore);
            notesBefore += slab.Notes.Count;
        }

        return height;
    }

    private double HeightOf(Slab slab, bool isFirst) =>
        (isFirst ? slab.RepeatedAbove?.Height ?? 0 : spaceAfter + slab.SpaceBefore) + slab.Height + notes.HeightOf(slab.Notes);

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
        notes.Add(slab.Notes);
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
        used = spaceAfter = 0;
        isEmpty = true;
    }

    private void Close() => notes.Place(canvas!, left, top, used);
}
