namespace Ita.DocGen.Thai;

/// <summary>
/// The order of the Thai dictionary: a leading vowel counts after its consonant (แก after กา), tones and other marks decide only between
/// equal words, Thai digits stand with Arabic ones. Spaces, then signs, digits, Latin, Thai. Different strings are never equal.
/// </summary>
public sealed class ThaiCollation : IComparer<string>
{
    private const int MarkBits = 4;

    private ThaiCollation()
    {
    }

    public static ThaiCollation Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var byWords = CompareNormal(ThaiText.Normalise(x), ThaiText.Normalise(y));
        return byWords != 0 ? byWords : string.CompareOrdinal(x, y);
    }

    private static int CompareNormal(string x, string y)
    {
        int placeX = 0, placeY = 0, byMarks = 0, byShape = 0;
        while (true)
        {
            var hasX = Next(x, ref placeX, out var elementX);
            var hasY = Next(y, ref placeY, out var elementY);
            if (!hasX || !hasY)
            {
                var byLength = hasX.CompareTo(hasY);
                return byLength != 0 ? byLength : byMarks != 0 ? byMarks : byShape;
            }

            if (elementX.Letter != elementY.Letter)
            {
                return elementX.Letter.CompareTo(elementY.Letter);
            }

            byMarks = byMarks != 0 ? byMarks : elementX.Marks.CompareTo(elementY.Marks);
            byShape = byShape != 0 ? byShape : elementX.Shape.CompareTo(elementY.Shape);
        }
    }

    // The place in a swapped pair (เก) is held in its sign: ~i means that the consonant of the pair at i was told and the vowel is next.
    private static bool Next(string text, ref int place, out (int Letter, ulong Marks, char Shape) element)
    {
        element = default;
        if (place < 0)
        {
            var pair = ~place;
            place = pair + 2;
            element = (LetterWeight(text[pair]), TakeMarks(text, ref place), text[pair]);
            return true;
        }

        if (place >= text.Length)
        {
            return false;
        }

        var letter = text[place];
        if (ThaiLetters.IsLeadingVowel(letter) && place + 1 < text.Length && ThaiLetters.IsConsonant(text[place + 1]))
        {
            element = (LetterWeight(text[place + 1]), 0, text[place + 1]);
            place = ~place;
            return true;
        }

        if (IsSecondary(letter))
        {
            element = (0, TakeMarks(text, ref place), '\0');
            return true;
        }

        place++;
        element = (LetterWeight(letter), TakeMarks(text, ref place), letter);
        return true;
    }

    private static ulong TakeMarks(string text, ref int place)
    {
        var marks = 0UL;
        for (; place < text.Length && IsSecondary(text[place]); place++)
        {
            // a sixteenth mark on one letter is told apart by the ordinal order alone
            marks = marks >> (64 - MarkBits) == 0 ? (marks << MarkBits) | MarkWeight(text[place]) : marks;
        }

        return marks;
    }

    private static bool IsSecondary(char letter) => MarkWeight(letter) > 0;

    private static ulong MarkWeight(char letter) => letter switch
    {
        '\u0E47' => 1,
        >= '\u0E48' and <= '\u0E4B' => (ulong)(letter - '\u0E48') + 2,
        '\u0E4C' => 6,
        '\u0E4D' => 7,
        '\u0E4E' => 8,
        _ => 0,
    };

    private static int LetterWeight(char letter) => letter switch
    {
        _ when char.IsWhiteSpace(letter) => 1,
        >= '0' and <= '9' => 0x20000 + (letter - '0'),
        >= '๐' and <= '๙' => 0x20000 + (letter - '๐'),
        _ when char.IsAsciiLetter(letter) => 0x30000 + char.ToLowerInvariant(letter),
        ThaiLetters.Paiyannoi or 'ๆ' or '๏' or '๚' or '๛' or '฿' => 0x10000 + letter,
        _ when ThaiLetters.IsThai(letter) => 0x40000 + letter,
        _ when char.IsLetter(letter) || char.IsSurrogate(letter) => 0x50000 + letter,
        _ => 0x10000 + letter,
    };
}
