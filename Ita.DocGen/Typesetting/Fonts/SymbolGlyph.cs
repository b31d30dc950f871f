namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A sign of the symbol font.</summary>
internal sealed record SymbolGlyph(int CodePoint, int Advance, GlyphOutline Outline);
