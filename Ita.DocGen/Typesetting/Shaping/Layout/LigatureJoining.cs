namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Puts one glyph in the place of several, and keeps count of which component each mark between them belongs to.</summary>
internal static class LigatureJoining
{
    public static void Join(LookupApplication application, ReadOnlySpan<int> positions, ushort glyph, int components)
    {
        var buffer = application.Buffer;
        buffer.MergeClusters(positions[0], positions[^1] + 1);

        // A base with marks stays a base, and marks alone stay a mark; only letters joined make a new ligature.
        var othersAreMarks = AreMarks(buffer, positions[1..]);
        var isMarkLigature = othersAreMarks && buffer.Current.IsMark;
        var isLigature = !(othersAreMarks && (buffer.Current.IsMark || buffer.Current.Has(GlyphClass.Base)));
        var id = isLigature ? buffer.NewLigatureId() : 0;
        var lastId = buffer.Current.LigatureId;
        var lastSize = buffer.Current.LigatureSize;
        var soFar = lastSize;
        if (isLigature)
        {
            buffer.Current.BecomeLigature(id, components);
        }

        application.ReplaceByLigature(glyph, isLigature ? GlyphClass.Ligature : GlyphClass.None);
        var dropped = 0;
        foreach (var position in positions[1..])
        {
            while (buffer.Position < position - dropped)
            {
                if (isLigature)
                {
                    buffer.Current.BecomeComponent(id, Renumbered(buffer.Current.LigatureComponent, soFar, lastSize));
                }

                buffer.Advance();
            }

            lastId = buffer.Current.LigatureId;
            lastSize = buffer.Current.LigatureSize;
            soFar += lastSize;
            buffer.Drop();
            dropped++;
        }

        if (!isMarkLigature && lastId != 0)
        {
            RenumberFollowingMarks(buffer, id, lastId, soFar, lastSize);
        }
    }

    private static bool AreMarks(GlyphBuffer buffer, ReadOnlySpan<int> positions)
    {
        foreach (var position in positions)
        {
            if (!buffer[position].IsMark)
            {
                return false;
            }
        }

        return true;
    }

    private static int Renumbered(int component, int soFar, int lastSize) =>
        soFar - lastSize + Math.Min(component == 0 ? lastSize : component, lastSize);

    private static void RenumberFollowingMarks(GlyphBuffer buffer, int id, int lastId, int soFar, int lastSize)
    {
        for (var i = buffer.Position; i < buffer.Count; i++)
        {
            ref var slot = ref buffer[i];
            if (slot.LigatureId != lastId || slot.LigatureComponent == 0)
            {
                return;
            }

            slot.BecomeComponent(id, Renumbered(slot.LigatureComponent, soFar, lastSize));
        }
    }
}
