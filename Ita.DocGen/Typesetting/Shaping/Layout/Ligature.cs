namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>The glyphs that follow the first, and what all become together.</summary>
internal sealed record Ligature(GlyphTest[] Following, ushort Glyph);
