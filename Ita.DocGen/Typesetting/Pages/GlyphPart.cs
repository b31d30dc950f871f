namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A glyph and its place within a form, in font units.</summary>
internal readonly record struct GlyphPart(ushort Glyph, int XOffset, int YOffset);
