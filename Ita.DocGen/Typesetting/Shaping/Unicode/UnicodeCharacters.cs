using System.Globalization;

namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>The few Unicode properties that shaping asks for, without ICU (globalization is invariant).</summary>
internal static class UnicodeCharacters
{
    private const CharacterTraits ThaiMark = CharacterTraits.Mark | CharacterTraits.NonSpacingMark | CharacterTraits.Continuation;

    public static CharacterTraits TraitsOf(int codePoint)
    {
        switch (codePoint)
        {
            case < 0x80:
                return CharacterTraits.None;
            case >= 0x0E01 and <= 0x0E5B:
                return codePoint is 0x0E31 or (>= 0x0E34 and <= 0x0E3A) or (>= 0x0E47 and <= 0x0E4E) ? ThaiMark
                    : codePoint == 0x0E33 ? CharacterTraits.SaraAm
                    : CharacterTraits.None;
        }

        var traits = CharInfo(codePoint) switch
        {
            UnicodeCategory.NonSpacingMark => CharacterTraits.Mark | CharacterTraits.NonSpacingMark | CharacterTraits.Continuation,
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterTraits.Mark | CharacterTraits.Continuation,
            _ => CharacterTraits.None,
        };
        return codePoint switch
        {
            >= 0x0300 and <= 0x036F => traits | CharacterTraits.Diacritic | (codePoint == 0x034F ? CharacterTraits.Ignorable : CharacterTraits.None),
            0x2044 => traits | CharacterTraits.FractionSlash,
            0x200C => traits | CharacterTraits.Ignorable | CharacterTraits.ZeroWidthNonJoiner,
            0x200D => traits | CharacterTraits.Ignorable | CharacterTraits.ZeroWidthJoiner | CharacterTraits.Continuation,
            _ => IsIgnorable(codePoint) ? traits | CharacterTraits.Ignorable : traits,
        };
    }

    /// <summary>
    /// The canonical combining class, with the Thai vowels below moved in front of phinthu as HarfBuzz has it.
    /// Marks of scripts that never meet Thai count as 0, that is: they stay where they were typed.
    /// </summary>
    public static byte CombiningClassOf(int codePoint) => codePoint switch
    {
        < 0x0300 => 0,
        0x0E38 or 0x0E39 => 3,
        0x0E3A => 9,
        >= 0x0E48 and <= 0x0E4B => 107,
        >= 0x0300 and <= 0x036F => CombiningClassOfDiacritic(codePoint),
        0x1AB0 or (>= 0x20D0 and <= 0x20D1) => 230,
        _ => 0,
    };

    /// <summary>What stands in for a space that the face does not draw; null for anything but a space.</summary>
    public static SpaceWidth? SpaceOf(int codePoint) => codePoint switch
    {
        0x0020 or 0x00A0 => SpaceWidth.AsDrawn,
        0x2000 or 0x2002 => SpaceWidth.HalfEm,
        0x2001 or 0x2003 or 0x3000 => SpaceWidth.Em,
        0x2004 => SpaceWidth.ThirdOfEm,
        0x2005 => SpaceWidth.QuarterOfEm,
        0x2006 => SpaceWidth.SixthOfEm,
        0x2007 => SpaceWidth.Figure,
        0x2008 => SpaceWidth.Punctuation,
        0x2009 => SpaceWidth.FifthOfEm,
        0x200A => SpaceWidth.SixteenthOfEm,
        0x202F => SpaceWidth.Narrow,
        0x205F => SpaceWidth.FourEighteenthsOfEm,
        _ => null,
    };

    public static UnicodeCategory CharInfo(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint);

    private static bool IsIgnorable(int codePoint) => codePoint switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    private static byte CombiningClassOfDiacritic(int codePoint) => codePoint switch
    {
        0x034F => 0,
        0x031B => 216,
        0x0321 or 0x0322 or 0x0327 or 0x0328 => 202,
        >= 0x0334 and <= 0x0338 => 1,
        0x0345 => 240,
        0x0315 or 0x031A or 0x0358 => 232,
        0x035C or 0x035F or 0x0362 => 233,
        0x035D or 0x035E or 0x0360 or 0x0361 => 234,
        (>= 0x0316 and <= 0x0319) or (>= 0x031C and <= 0x0320) or (>= 0x0323 and <= 0x0326) or (>= 0x0329 and <= 0x0333) => 220,
        (>= 0x0339 and <= 0x033C) or (>= 0x0347 and <= 0x0349) or 0x034D or 0x034E or (>= 0x0353 and <= 0x0356) or 0x0359 or 0x035A => 220,
        _ => 230,
    };
}
