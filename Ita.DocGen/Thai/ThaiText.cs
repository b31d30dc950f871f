using System.Text;

namespace Ita.DocGen.Thai;

/// <summary>
/// Brings typed or pasted Thai into the one order in which it is stored, searched and compared.
/// Looks never change by it; what would change them (a doubled mark) is told by <see cref="ThaiSpelling"/> instead.
/// string.Normalize cannot serve: under invariant globalization it leaves Thai untouched.
/// </summary>
public static class ThaiText
{
    private const int LongestOnStack = 256;

    public static string Normalise(string text)
    {
        if (IsNormal(text))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (Invisibles.IsDropped(text, i))
            {
                continue;
            }

            if (letter == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                {
                    output.Append('\n');
                }
            }
            else
            {
                Append(output, Invisibles.Visible(letter));
            }
        }

        return output.ToString();
    }

    /// <summary>
    /// Two names with equal keys are the same name to a reader: normalised, without spaces, dots, ฯ, quotes and doubled marks,
    /// Thai digits as Arabic, Latin in lower case.
    /// </summary>
    public static string MatchingKey(string text)
    {
        var normal = Normalise(text);
        var key = normal.Length <= LongestOnStack ? stackalloc char[normal.Length] : new char[normal.Length];
        var length = 0;
        var previous = '\0';
        foreach (var letter in normal)
        {
            if (IsNoise(letter))
            {
                continue;
            }

            var folded = Fold(letter, previous);
            if (folded == previous && ThaiLetters.IsMark(folded))
            {
                continue;
            }

            key[length++] = folded;
            previous = folded;
        }

        var found = key[..length];
        return found.SequenceEqual(normal) ? normal : found.ToString();
    }

    private static bool IsNoise(char letter) =>
        char.IsWhiteSpace(letter) || letter is '.' or ThaiLetters.Paiyannoi or '"' or '\'' or '“' or '”' or '‘' or '’';

    private static char Fold(char letter, char previous) => letter switch
    {
        >= '๐' and <= '๙' => (char)(letter - '๐' + '0'),
        '–' or '—' or '‐' or '‑' or '−' => '-',
        ThaiLetters.Lakkhangyao when previous is not ('ฤ' or 'ฦ') => ThaiLetters.SaraAa,
        _ => char.ToLowerInvariant(letter),
    };

    private static void Append(StringBuilder output, char letter)
    {
        if (output.Length == 0)
        {
            output.Append(letter);
            return;
        }

        var rank = ThaiLetters.MarkRank(letter);
        if (rank > 0)
        {
            InsertMark(output, letter, rank);
        }
        else if (letter == ThaiLetters.SaraAa && RemoveNikhahit(output))
        {
            output.Append(ThaiLetters.SaraAm);
        }
        else if (letter == ThaiLetters.SaraE && output[^1] == ThaiLetters.SaraE)
        {
            output[^1] = ThaiLetters.SaraAe;
        }
        else
        {
            output.Append(letter);
        }
    }

    // Insertion keeps equal ranks in typed order, so that a doubled mark stays doubled. A tone typed after ำ goes before it.
    private static void InsertMark(StringBuilder output, char mark, int rank)
    {
        var isTone = ThaiLetters.IsTone(mark);
        var place = output.Length;
        while (place > 0 && (ThaiLetters.MarkRank(output[place - 1]) > rank || (isTone && output[place - 1] == ThaiLetters.SaraAm)))
        {
            place--;
        }

        output.Insert(place, mark);
    }

    private static bool RemoveNikhahit(StringBuilder output)
    {
        for (var place = output.Length - 1; place >= 0 && ThaiLetters.IsMark(output[place]); place--)
        {
            // "ำํา" is beyond mending: taking ํ out would put the marks behind it on another letter
            if (output[place] == ThaiLetters.Nikhahit && (place == 0 || output[place - 1] != ThaiLetters.SaraAm))
            {
                output.Remove(place, 1);
                return true;
            }
        }

        return false;
    }

    private static bool IsNormal(string text)
    {
        var previous = '\0';
        foreach (var letter in text)
        {
            if (letter < '\u0080')
            {
                if (letter == '\r')
                {
                    return false;
                }
            }
            else if (!ThaiLetters.IsConsonant(letter) && (Invisibles.IsOdd(letter) || IsUnordered(previous, letter)))
            {
                return false;
            }

            previous = letter;
        }

        return true;
    }

    // ํ before a tone is let through only by the slow path, which knows whether า follows.
    private static bool IsUnordered(char previous, char letter) => previous switch
    {
        ThaiLetters.SaraE => letter == ThaiLetters.SaraE,
        ThaiLetters.SaraAm => ThaiLetters.IsTone(letter),
        ThaiLetters.Nikhahit => letter == ThaiLetters.SaraAa || ThaiLetters.IsMark(letter),
        _ => ThaiLetters.MarkRank(letter) is > 0 and var rank && ThaiLetters.MarkRank(previous) > rank,
    };
}
