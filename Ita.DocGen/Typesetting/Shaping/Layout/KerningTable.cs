using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The old kern table, for fonts whose GPOS does not kern. Only horizontal pairs (format 0) exist in the wild.</summary>
internal sealed class KerningTable
{
    private const int Horizontal = 0x01;
    private const int CrossStream = 0x04;

    private readonly List<(uint[] Pairs, short[] Values)> subtables = [];

    public static KerningTable? Read(TableReader table, LayoutBudget budget)
    {
        if (table.IsEmpty || table.U16(0) != 0)
        {
            return null;
        }

        var kerning = new KerningTable();
        var at = 4;
        for (var i = 0; i < table.U16(2); i++)
        {
            int length = table.U16(at + 2);
            int coverage = table.U16(at + 4);
            if (coverage >> 8 == 0 && (coverage & (Horizontal | CrossStream)) == Horizontal)
            {
                kerning.AddPairs(table.From(at + 6), budget);
            }

            at += Math.Max(6, length);
        }

        return kerning.subtables.Count > 0 ? kerning : null;
    }

    public void Apply(GlyphBuffer buffer)
    {
        foreach (var (pairs, values) in subtables)
        {
            Apply(buffer.All, pairs, values);
        }
    }

    // Half of the kerning goes before the second glyph and half after the first, so that a cursor between them stands right.
    private static void Apply(Span<GlyphSlot> slots, uint[] pairs, short[] values)
    {
        var first = -1;
        for (var second = 0; second < slots.Length; second++)
        {
            if (slots[second].IsMark)
            {
                continue;
            }

            if (first >= 0 && Array.BinarySearch(pairs, ((uint)slots[first].Glyph << 16) | slots[second].Glyph) is >= 0 and var pair)
            {
                var before = values[pair] >> 1;
                var after = values[pair] - before;
                slots[first].XAdvance += before;
                slots[second].XAdvance += after;
                slots[second].XOffset += after;
            }

            first = second;
        }
    }

    private void AddPairs(TableReader table, LayoutBudget budget)
    {
        int count = table.U16(0);
        count = Math.Min(count, (table.Length - 8) / 6);
        budget.Spend(count);
        var pairs = new uint[count];
        var values = new short[count];
        for (var i = 0; i < count; i++)
        {
            pairs[i] = table.U32(8 + (i * 6));
            values[i] = table.I16(8 + (i * 6) + 4);
        }

        subtables.Add((pairs, values));
    }
}
