using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>
/// A glyph (moved, or several drawn as one) together with the characters it stands for. Equal forms of a face are one object,
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

    /// <summary>Whether a glyph of the font draws it as it is.</summary>
    public bool IsPlain => parts is [{ XOffset: 0, YOffset: 0 }];

    /// <summary>Width the font states for the glyph, in font units; where several are drawn as one, that of their row.</summary>
    public int Width => (parts.Length == 1 ? 0 : parts[^1].XOffset) + face.AdvanceOf(parts[^1].Glyph);
}
