namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A glyph within a composite, moved by these font units.</summary>
public readonly record struct ComponentPlace(ushort Glyph, int X, int Y);
