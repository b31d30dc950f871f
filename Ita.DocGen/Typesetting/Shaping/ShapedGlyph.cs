namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// A glyph and where it stands, in font units. Cluster is the UTF-16 index of the first character it belongs to;
/// glyphs of one cluster cannot be taken apart.
/// </summary>
public readonly record struct ShapedGlyph(ushort Glyph, int Cluster, int Advance, int XOffset, int YOffset);
