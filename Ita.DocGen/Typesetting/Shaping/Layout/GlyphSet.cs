namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>One bit a glyph: answers in one read whether a lookup could begin here at all.</summary>
internal sealed class GlyphSet(int glyphCount)
{
    private readonly ulong[] bits = new ulong[(glyphCount + 63) / 64];

    public bool Contains(ushort glyph)
    {
        var word = glyph >> 6;
        return word < bits.Length && (bits[word] & (1UL << (glyph & 63))) != 0;
    }

    public void AddRange(int first, int last)
    {
        last = Math.Min(last, glyphCount - 1);
        for (var glyph = first; glyph <= last; glyph++)
        {
            bits[glyph >> 6] |= 1UL << (glyph & 63);
        }
    }
}
