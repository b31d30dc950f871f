using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>Finds what is wrong in the typing of Thai, letter by letter, as far as it is certain without a dictionary.</summary>
public static class ThaiSpelling
{
    public static bool HasSlips(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]) && KindAt(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    public static ImmutableArray<ThaiSlip> FindSlips(string text)
    {
        var slips = ImmutableArray.CreateBuilder<ThaiSlip>();
        for (var i = 0; i < text.Length; i++)
        {
            if (KindAt(text, i) is { } kind)
            {
                slips.Add(new ThaiSlip(kind, i));
            }
        }

        return slips.ToImmutable();
    }

    private static bool IsPlain(char letter) => letter < '\u0080' || ThaiLetters.IsConsonant(letter);

    private static ThaiSlipKind? KindAt(string text, int index)
    {
        var letter = text[index];
        if (Invisibles.IsDropped(text, index))
        {
            return ThaiSlipKind.InvisibleCharacter;
        }

        if (!ThaiLetters.IsThai(letter))
        {
            return null;
        }

        var previous = index == 0 ? '\0' : text[index - 1];
        var rank = ThaiLetters.MarkRank(letter);
        if (rank > 0)
        {
            return KindOfMark(letter, rank, previous);
        }

        return letter switch
        {
            ThaiLetters.SaraAa when HasNikhahitBefore(text, index) => ThaiSlipKind.NikhahitAndAa,
            ThaiLetters.SaraE when previous == ThaiLetters.SaraE => ThaiSlipKind.DoubledE,
            ThaiLetters.SaraAm when previous is ThaiLetters.SaraAm or ThaiLetters.Nikhahit => ThaiSlipKind.DoubledMark,
            ThaiLetters.SaraAm when !CanCarry(previous) && !ThaiLetters.IsTone(previous) => ThaiSlipKind.StrayMark,
            _ => null,
        };
    }

    private static ThaiSlipKind? KindOfMark(char mark, int rank, char previous)
    {
        var previousRank = ThaiLetters.MarkRank(previous);
        if (previous == ThaiLetters.SaraAm && ThaiLetters.IsTone(mark))
        {
            return ThaiSlipKind.MarkOrder;
        }

        return previousRank switch
        {
            0 => CanCarry(previous) ? null : ThaiSlipKind.StrayMark,
            _ when previousRank == rank => ThaiSlipKind.DoubledMark,
            _ when previousRank > rank => ThaiSlipKind.MarkOrder,
            _ => null,
        };
    }

    private static bool CanCarry(char letter) => ThaiLetters.IsConsonant(letter) || letter is '\u25CC' or '-' or '–';

    private static bool HasNikhahitBefore(string text, int index)
    {
        for (var i = index - 1; i >= 0 && ThaiLetters.IsMark(text[i]); i--)
        {
            if (text[i] == ThaiLetters.Nikhahit && (i == 0 || text[i - 1] != ThaiLetters.SaraAm))
            {
                return true;
            }
        }

        return false;
    }
}
