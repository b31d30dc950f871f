namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Subtables tried in turn at one glyph, and what they look through.</summary>
internal sealed class Lookup
{
    private readonly GlyphSet firstGlyphs;

    public Lookup(LookupFlags flags, int markSet, LookupSubtable[] subtables, int glyphCount)
    {
        Flags = flags;
        MarkSet = markSet;
        Subtables = subtables;
        firstGlyphs = new GlyphSet(glyphCount);
        foreach (var subtable in subtables)
        {
            subtable.Covered.AddTo(firstGlyphs);
        }
    }

    public LookupFlags Flags { get; }

    public int MarkSet { get; }

    public LookupSubtable[] Subtables { get; }

    public bool MayBeginWith(ushort glyph) => firstGlyphs.Contains(glyph);
}
