namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A form as it stands in a word; its advance in font units.</summary>
internal readonly record struct TextGlyph(GlyphForm Form, int Advance, bool EndsCluster);
