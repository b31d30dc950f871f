using Ita.DocGen.Typesetting.Shaping.Layout;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// The run under work, as one array with a gap at the place where substitution stands:
/// <code>
///   | done … Written |  gap  | Next … still to do |
/// </code>
/// Positions count over both parts without the gap. Growing text opens the gap, shrinking text widens it,
/// and nothing is copied twice as long as the length does not change.
/// </summary>
internal sealed class GlyphBuffer
{
    private GlyphSlot[] slots = new GlyphSlot[64];
    private int written;
    private int next;
    private int end;
    private int lastLigature;

    public int Count => written + end - next;

    /// <summary>Where the buffer stands: the position of <see cref="Current"/>.</summary>
    public int Position => written;

    public bool IsAtEnd => next >= end;

    public ref GlyphSlot Current => ref slots[next];

    public ref GlyphSlot this[int position] => ref slots[position < written ? position : position - written + next];

    /// <summary>All places; only when no change is under way.</summary>
    public Span<GlyphSlot> All => slots.AsSpan(0, end);

    public void Clear() => written = next = end = lastLigature = 0;

    public void Append(int codePoint, int cluster, CharacterTraits traits, byte combiningClass)
    {
        if (end == slots.Length)
        {
            Array.Resize(ref slots, slots.Length * 2);
        }

        ref var slot = ref slots[end++];
        slot = default;
        slot.CodePoint = codePoint;
        slot.Cluster = cluster;
        slot.Traits = traits;
        slot.CombiningClass = combiningClass;
    }

    public int NewLigatureId()
    {
        lastLigature = (lastLigature % 7) + 1;
        return lastLigature;
    }

    /// <summary>Leaves the current place as it is and goes to the next.</summary>
    public void Advance()
    {
        if (written != next)
        {
            slots[written] = slots[next];
        }

        written++;
        next++;
    }

    /// <summary>Leaves all places as they are up to the next that a lookup may begin with.</summary>
    public void AdvanceToStartOf(Lookup lookup)
    {
        if (written == next)
        {
            var rest = slots.AsSpan(next, end - next);
            var steps = 0;
            while (steps < rest.Length && !lookup.MayBeginWith(rest[steps].Glyph))
            {
                steps++;
            }

            written = next += steps;
            return;
        }

        while (next < end && !lookup.MayBeginWith(slots[next].Glyph))
        {
            slots[written++] = slots[next++];
        }
    }

    /// <summary>Puts a place in front of the current one.</summary>
    public void Insert(in GlyphSlot slot)
    {
        if (written == next)
        {
            OpenGap();
        }

        slots[written++] = slot;
    }

    /// <summary>Drops the current place without a word about its cluster.</summary>
    public void Drop() => next++;

    /// <summary>Drops the current place; its cluster lives on in a neighbour.</summary>
    public void Delete()
    {
        var cluster = Current.Cluster;
        var survives = (next + 1 < end && slots[next + 1].Cluster == cluster) || (written > 0 && slots[written - 1].Cluster == cluster);
        if (!survives && written > 0)
        {
            var old = slots[written - 1].Cluster;
            for (var i = written; cluster < old && i > 0 && slots[i - 1].Cluster == old; i--)
            {
                slots[i - 1].Cluster = cluster;
            }
        }
        else if (!survives && next + 1 < end)
        {
            MergeClusters(written, written + 2);
        }

        next++;
    }

    /// <summary>Back to the first place; what is left to do is closed up to what is done.</summary>
    public void Rewind()
    {
        if (written != next)
        {
            slots.AsSpan(next, end - next).CopyTo(slots.AsSpan(written));
            end += written - next;
        }

        written = next = 0;
    }

    public void MoveTo(int position)
    {
        if (written == next)
        {
            written = next = position;
        }
        else if (position > written)
        {
            var steps = position - written;
            slots.AsSpan(next, steps).CopyTo(slots.AsSpan(written));
            written += steps;
            next += steps;
        }
        else if (position < written)
        {
            var steps = written - position;
            slots.AsSpan(position, steps).CopyTo(slots.AsSpan(next - steps));
            written -= steps;
            next -= steps;
        }
    }

    /// <summary>Gives all places of [start, stop), and those that share a cluster with its edges, the lowest cluster among them.</summary>
    public void MergeClusters(int start, int stop)
    {
        if (stop - start < 2)
        {
            return;
        }

        var lowest = this[start].Cluster;
        for (var i = start + 1; i < stop; i++)
        {
            lowest = Math.Min(lowest, this[i].Cluster);
        }

        for (var edge = this[stop - 1].Cluster; edge != lowest && stop < Count && this[stop].Cluster == edge;)
        {
            stop++;
        }

        for (var edge = this[start].Cluster; edge != lowest && start > 0 && this[start - 1].Cluster == edge;)
        {
            start--;
        }

        for (var i = start; i < stop; i++)
        {
            this[i].Cluster = lowest;
        }
    }

    private void OpenGap()
    {
        var room = Math.Max(16, (end - next) / 2);
        if (end + room > slots.Length)
        {
            Array.Resize(ref slots, Math.Max(slots.Length * 2, end + room));
        }

        slots.AsSpan(next, end - next).CopyTo(slots.AsSpan(next + room));
        next += room;
        end += room;
    }
}
