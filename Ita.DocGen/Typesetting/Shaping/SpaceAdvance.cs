using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>The width of a space that the face does not draw itself.</summary>
internal static class SpaceAdvance
{
    public static int Of(in GlyphSlot slot, FontFace face)
    {
        var em = face.UnitsPerEm;
        var drawn = face.AdvanceOf(slot.Glyph);
        return slot.Space switch
        {
            SpaceWidth.Narrow => drawn / 2,
            SpaceWidth.FourEighteenthsOfEm => em * 4 / 18,
            SpaceWidth.Figure => AdvanceOfFirst("0123456789", face) ?? drawn,
            SpaceWidth.Punctuation => AdvanceOfFirst(".,", face) ?? drawn,
            SpaceWidth.AsDrawn => drawn,
            var part => (em + ((int)part / 2)) / (int)part,
        };
    }

    private static int? AdvanceOfFirst(string characters, FontFace face)
    {
        foreach (var character in characters)
        {
            if (face.GlyphOf(character) is > 0 and var glyph)
            {
                return face.AdvanceOf(glyph);
            }
        }

        return null;
    }
}
