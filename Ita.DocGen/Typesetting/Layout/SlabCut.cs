namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Parts a stack of slabs at a height.</summary>
internal static class SlabCut
{
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

            if (slabs[i].Split(room - used) is { } parts)
            {
                return ([.. slabs.Take(i), parts.Head], [parts.Tail, .. slabs.Skip(i + 1)]);
            }

            return ([.. slabs.Take(i)], [.. slabs.Skip(i)]);
        }

        return ([.. slabs], []);
    }
}
