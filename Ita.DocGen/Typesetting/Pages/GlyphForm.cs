using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>
/// A glyph (moved, or several drawn as one) together with the characters it stands for. Equal forms of a face are one object,
/// so a writer can give each its own code and every viewer copies exactly what was typed.
/// </summary>
internal sealed class GlyphForm(FontFace face, int index, string text, GlyphPart[] parts, int width)
{
    public FontFace Face => face;

    /// <summary>Dense number within the face.</summary>
    public int Index => index;

    public string Text => text;

    /// <summary>More than one where a font splits a character that cannot be told in halves: ำ as ring and leg.</summary>
    public ReadOnlySpan<GlyphPart> Parts => parts;

    /// <summary>Width that the font has to state for it, in font units.</summary>
    public int Width => width;

    /// <summary>Whether a glyph of the font draws it as it is.</summary>
    public bool IsPlain => parts is [{ XOffset: 0, YOffset: 0 } part] && width == face.AdvanceOf(part.Glyph);
}
