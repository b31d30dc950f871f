namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Puts slabs on one page from top to bottom. Slabs that hold on to each other move together; what no page can hold is
/// parted, first at wishes, then at firm holds, last by splitting a slab. Every page places something, so it always ends.
/// </summary>
internal sealed class PagePlanner
{
    private const double Tolerance = 0.01;

    /// <summary>A row may part rather than leave more of a page empty than this.</summary>
    private const double MostEmpty = 1.0 / 4;

    /// <summary>Figures give way to text that holds together rather than leave more of a page empty than this.</summary>
    private const double MuchEmpty = 1.0 / 8;
    private readonly SlabQueue queue;
    private readonly FootnoteArea notes;
    private readonly double capacity;
    private readonly double limit;
    private readonly PageStart start;
    private readonly List<PlacedSlab> placed = [];
    private double used;
    private double spaceAfter;
    private bool isFull;

    private PagePlanner(IReadOnlyList<Slab> slabs, PageStart start, double capacity, double limit)
    {
        queue = new SlabQueue(slabs, start.Next, start.Returned);
        notes = new FootnoteArea(capacity, start.Notes);
        this.capacity = capacity;
        this.limit = limit;
        this.start = start;
    }

    private bool IsEmpty => placed.Count == 0;

    /// <summary>What stands first on a page may take all of it, however little was meant for it.</summary>
    private double Left => (IsEmpty ? capacity : limit) - used - notes.Height;

    /// <summary>Fills a page that can hold a capacity, but no further down than a limit.</summary>
    public static PagePlan Plan(IReadOnlyList<Slab> slabs, PageStart start, double capacity, double limit) =>
        new PagePlanner(slabs, start, capacity, limit).Plan();

    private PagePlan Plan()
    {
        var endsRun = false;
        while (!isFull && !endsRun && queue.Count > 0)
        {
            if (!queue.Peek().EndsPage)
            {
                Step();
                continue;
            }

            while (queue.Count > 0 && queue.Peek().EndsPage)
            {
                queue.Take();
            }

            endsRun = !IsEmpty;
        }

        var (fitting, remaining) = notes.Close(used);
        return new PagePlan(start, placed, used, fitting, queue.Mark(remaining)) { EndsRun = endsRun || queue.Count == 0 };
    }

    private void Step()
    {
        var count = queue.ChainLength(KeepStrength.Group, capacity);
        if (ChainHeight(count, true, 0) > capacity + Tolerance)
        {
            count = queue.ChainLength(KeepStrength.Firm, capacity);
        }

        if (ChainHeight(count, IsEmpty, notes.Count) <= Left + Tolerance)
        {
            PlaceChain(count);
        }
        else if (ShareToSqueeze(count) is { } share)
        {
            Squeeze(share);
            PlaceChain(count, share);
        }
        else if (MayPart(count) && PartLast(count) is { } parts)
        {
            PlaceChain(count - 1);
            queue.Take();
            PlacePart(parts);
        }
        else if (!IsEmpty || !notes.IsEmpty)
        {
            isFull = true;
        }
        else
        {
            PlaceFirst();
        }
    }

    /// <summary>
    /// The share of what figures may give, so that a figure, or much that holds together, stands on this page after all. Where
    /// the page must end early anyway, nothing is squeezed: its end would move by a hair from try to try.
    /// </summary>
    private double? ShareToSqueeze(int count)
    {
        var own = 0.0;
        for (var i = 0; i < count; i++)
        {
            own += queue[i].Give;
        }

        if (limit < capacity || (own <= 0 && Left < capacity * MuchEmpty))
        {
            return null;
        }

        var missing = ChainHeight(count, IsEmpty, notes.Count) - Left;
        var give = own + placed.Sum(slab => slab.Slab.Give);
        return give > 0 && missing <= give ? missing / give : null;
    }

    private void Squeeze(double share)
    {
        var saved = 0.0;
        for (var i = 0; i < placed.Count; i++)
        {
            var (slab, top, isAgain) = placed[i];
            placed[i] = new PlacedSlab(slab.Squeezed(share), top - saved, isAgain);
            saved += slab.Give * share;
        }

        used -= saved;
    }

    /// <summary>A row parts where no page holds it, and where it would leave too much paper empty.</summary>
    private bool MayPart(int count) =>
        Left > capacity * MostEmpty || queue[count - 1].Height > capacity / 2 || ChainHeight(count, true, 0) > capacity + Tolerance;

    private (Slab Head, Slab Tail)? PartLast(int count)
    {
        var last = queue[count - 1];
        return last.Split(Left - (ChainHeight(count, IsEmpty, notes.Count) - last.Height), mustPart: IsEmpty);
    }

    /// <summary>Places a slab on an empty page, or as much of it as fits; what cannot be split is placed though it is too high.</summary>
    private void PlaceFirst()
    {
        var slab = queue.Take();
        RepeatHead(slab);
        if (used + slab.Height + notes.HeightOf(slab.Notes) > Left + Tolerance && slab.Split(capacity - used, mustPart: true) is { } parts)
        {
            PlacePart(parts);
        }
        else
        {
            Place(slab);
        }
    }

    private void PlacePart((Slab Head, Slab Tail) parts)
    {
        Place(parts.Head);
        queue.PutBack(parts.Tail);
        isFull = true;
    }

    private double ChainHeight(int count, bool isFirst, int notesBefore)
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

    private void PlaceChain(int count, double share = 0)
    {
        for (var i = 0; i < count; i++)
        {
            var slab = queue.Take();
            Place(share > 0 ? slab.Squeezed(share) : slab);
        }
    }

    private void Place(Slab slab)
    {
        RepeatHead(slab);
        used += IsEmpty ? 0 : spaceAfter + slab.SpaceBefore;
        notes.Add(slab.Notes);
        placed.Add(new PlacedSlab(slab, used, false));
        used += slab.Height;
        spaceAfter = slab.SpaceAfter;
    }

    private void RepeatHead(Slab slab)
    {
        if (!IsEmpty || slab.RepeatedAbove is not { } head || head.Height > capacity / 2)
        {
            return;
        }

        placed.Add(new PlacedSlab(head, 0, true));
        used = head.Height;
    }
}
