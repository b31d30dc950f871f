using System.Globalization;
using Ita.DocGen.Typesetting.Shaping.Layout;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>Digits around a fraction slash (U+2044) become the parts of a fraction, for fonts that draw such.</summary>
internal static class Fractions
{
    public static void MarkIn(Span<GlyphSlot> slots)
    {
        for (var slash = 0; slash < slots.Length; slash++)
        {
            if ((slots[slash].Traits & CharacterTraits.FractionSlash) == 0)
            {
                continue;
            }

            slots[slash].Fraction = FractionParts.Whole;
            for (var i = slash - 1; i >= 0 && IsDigit(slots[i]); i--)
            {
                slots[i].Fraction = FractionParts.Whole | FractionParts.Numerator;
            }

            for (var i = slash + 1; i < slots.Length && IsDigit(slots[i]); i++)
            {
                slots[i].Fraction = FractionParts.Whole | FractionParts.Denominator;
            }
        }
    }

    private static bool IsDigit(in GlyphSlot slot) => UnicodeCharacters.CharInfo(slot.CodePoint) == UnicodeCategory.DecimalDigitNumber;
}
