namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>A pattern of glyphs before, at and after the current place, and the lookups to call where it is found.</summary>
internal sealed record SequenceRule(GlyphTest[] Backtrack, GlyphTest[] Following, GlyphTest[] Lookahead, LookupCall[] Calls)
{
    public bool Apply(LookupApplication application)
    {
        var positions = application.NewPositions();
        if (!InputMatch.Try(application, Following, positions, out _))
        {
            return false;
        }

        var buffer = application.Buffer;
        var stop = positions[Following.Length] + 1;
        var at = stop - 1;
        foreach (var test in Lookahead)
        {
            if (!application.Search.TryNext(ref at, test, isContext: true))
            {
                return false;
            }
        }

        at = buffer.Position;
        foreach (var test in Backtrack)
        {
            if (!application.Search.TryPrevious(ref at, test))
            {
                return false;
            }
        }

        CallLookups(application, positions, Following.Length + 1, stop);
        return true;
    }

    // A called lookup may lengthen or shorten the text; the places matched after it move along.
    private void CallLookups(LookupApplication application, Span<int> positions, int count, int stop)
    {
        var buffer = application.Buffer;
        foreach (var call in Calls)
        {
            var lengthBefore = buffer.Count;
            if (call.SequenceIndex >= count || positions[call.SequenceIndex] >= lengthBefore)
            {
                continue;
            }

            var here = positions[call.SequenceIndex];
            buffer.MoveTo(here);
            if (!application.Call(call.Lookup) || buffer.Count == lengthBefore)
            {
                continue;
            }

            var change = buffer.Count - lengthBefore;
            stop += change;
            if (stop < here)
            {
                change += here - stop;
                stop = here;
            }

            var next = call.SequenceIndex + 1;
            if (change > 0)
            {
                if (change + count > positions.Length)
                {
                    break;
                }
            }
            else
            {
                change = Math.Max(change, next - count);
                next -= change;
            }

            positions[next..count].CopyTo(positions[(next + change)..]);
            next += change;
            count += change;
            for (var i = call.SequenceIndex + 1; i < next; i++)
            {
                positions[i] = positions[i - 1] + 1;
            }

            for (; next < count; next++)
            {
                positions[next] += change;
            }
        }

        buffer.MoveTo(stop);
    }
}
