namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Parts a stack of slabs at a height.</summary>
internal static class SlabCut
{
    private const int LeastLines = 2;

    public static (List<Slab> Fitting, List<Slab> Remaining) At(IReadOnlyList<Slab> slabs, double room)
    {
        var used = 0.0;
        for (var i = 0; i < slabs.Count; i++)
        {
            used += i == 0 ? 0 : slabs[i - 1].SpaceAfter + slabs[i].SpaceBefore;
            if (used + slabs[i].Height <= room + 0.01)
            {
                used += slabs[i].Height;
                continue;
            }

            if (slabs[i].Split(room - used, mustPart: true) is { } parts)
            {
                return ([.. slabs.Take(i), parts.Head], [parts.Tail, .. slabs.Skip(i + 1)]);
            }

            return ([.. slabs.Take(i)], [.. slabs.Skip(i)]);
        }

        return ([.. slabs], []);
    }

    /// <summary>Like <see cref="At"/>, but with whole lines, at least two on either side, and nothing parted that holds together; all below if that cannot be.</summary>
    public static (List<Slab> Fitting, List<Slab> Remaining) BetweenLines(IReadOnlyList<Slab> slabs, double room)
    {
        var (fitting, remaining) = At(slabs, room);
        if (remaining.Count == 0)
        {
            return (fitting, remaining);
        }

        var count = Math.Min(fitting.Count, slabs.Count - LeastLines);
        while (count > 0 && (!ReferenceEquals(fitting[count - 1], slabs[count - 1]) || slabs[count - 1].KeepsWithNext == KeepStrength.Firm))
        {
            count--;
        }

        return count < LeastLines ? ([], [.. slabs]) : ([.. slabs.Take(count)], [.. slabs.Skip(count)]);
    }
}
