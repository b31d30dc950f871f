namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>Where each outline lies in glyf, by loca. A damaged entry is found when the font is read, not when a page is set.</summary>
internal sealed class GlyphTable
{
    private readonly ReadOnlyMemory<byte> outlines;
    private readonly int[] offsets;

    private GlyphTable(ReadOnlyMemory<byte> outlines, int[] offsets)
    {
        this.outlines = outlines;
        this.offsets = offsets;
    }

    public int Count => offsets.Length - 1;

    public static GlyphTable Read(FontTables tables, int glyphCount, bool longOffsets)
    {
        var loca = tables.Required("loca");
        var outlines = tables["glyf"];
        var offsets = new int[glyphCount + 1];
        for (var i = 0; i <= glyphCount; i++)
        {
            offsets[i] = longOffsets ? loca.Offset32(i * 4) : loca.U16(i * 2) * 2;
            if (offsets[i] > outlines.Length || (i > 0 && offsets[i] < offsets[i - 1]))
            {
                throw new DamagedFontException("loca points outside glyf");
            }
        }

        var glyphs = new GlyphTable(outlines, offsets);
        glyphs.CheckComponents();
        return glyphs;
    }

    /// <summary>The outline's bytes; empty for a glyph that draws nothing.</summary>
    public ReadOnlySpan<byte> this[int glyph] => outlines.Span[offsets[glyph]..offsets[glyph + 1]];

    private void CheckComponents()
    {
        var components = new List<ushort>();
        for (var glyph = 0; glyph < Count; glyph++)
        {
            GlyphComponents.AddTo(components, this[glyph]);
        }

        if (components.Exists(component => component >= Count))
        {
            throw new DamagedFontException("a composite glyph names a glyph that is not there");
        }
    }

    public BoundingBox? BoxOf(int glyph)
    {
        var outline = new TableReader(this[glyph]);
        return outline.Length < 10 ? null : new BoundingBox(outline.I16(2), outline.I16(4), outline.I16(6), outline.I16(8));
    }
}
