using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>
/// A glyph (or several drawn as one) together with the characters it stands for. Equal forms of a face are one object,
/// so a writer can give each its own code and every viewer copies exactly what was typed.
/// </summary>
internal sealed class GlyphForm(FontFace face, int index, string text, GlyphPart[] parts)
{
    public FontFace Face => face;

    /// <summary>Dense number within the face.</summary>
    public int Index => index;

    public string Text => text;

    /// <summary>More than one where a font splits a character that cannot be told in halves: ำ as ring and leg.</summary>
    public ReadOnlySpan<GlyphPart> Parts => parts;

    /// <summary>Width the font states for the glyph, in font units; that of the last part where several are drawn as one.</summary>
    public int Width => parts[^1].XOffset + face.AdvanceOf(parts[^1].Glyph);
}
