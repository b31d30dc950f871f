
namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>After the font has placed its glyphs: marks take no width, and a mark on a mark moves with it.</summary>
internal static class GlyphPlacement
{
    public static void Finish(Span<GlyphSlot> slots, bool hangsMarksBack)
    {
        foreach (ref var slot in slots)
        {
            if (slot.IsMark)
            {
                // Without positions in the font a mark hangs over the glyph before it, as it did in fonts of old.
                slot.XOffset -= hangsMarksBack ? slot.XAdvance : 0;
                slot.XAdvance = 0;
            }

            if (slot.IsDrawnAsNothing)
            {
                slot.XAdvance = slot.XOffset = slot.YOffset = 0;
            }
        }

        for (var i = 0; i < slots.Length; i++)
        {
            FollowCarrier(slots, i);
        }
    }

    private static void FollowCarrier(Span<GlyphSlot> slots, int at)
    {
        ref var mark = ref slots[at];
        if (mark.AttachedBack <= 0)
        {
            return;
        }

        // Carriers stand before their marks, so theirs is the final place already.
        var carrier = at - mark.AttachedBack;
        mark.XOffset += slots[carrier].XOffset;
        mark.YOffset += slots[carrier].YOffset;
        for (var i = carrier; i < at; i++)
        {
            mark.XOffset -= slots[i].XAdvance;
        }
    }
}
