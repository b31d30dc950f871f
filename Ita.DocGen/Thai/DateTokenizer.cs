using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>Cuts one entry of a date cell (no comma, no line end) into words, numbers and signs.</summary>
internal static class DateTokenizer
{
    private const int LongestNumber = 8;

    public static List<DateToken> Cut(string text)
    {
        var tokens = new List<DateToken>();
        for (var place = 0; place < text.Length;)
        {
            if (char.IsWhiteSpace(text[place]))
            {
                place++;
                continue;
            }

            var token = DateWords.FindAt(text, place) ?? SignOrNumberAt(text, place);
            tokens.Add(token);
            place = token.End;
        }

        return tokens;
    }

    private static DateToken SignOrNumberAt(string text, int place) => text[place] switch
    {
        >= '0' and <= '9' => NumberAt(text, place),
        '/' => Sign(DateTokenKind.Slash, place),
        '.' => Sign(DateTokenKind.Dot, place),
        '-' or '–' or '—' or '−' or '~' => Sign(DateTokenKind.Hyphen, place),
        '(' or ')' or '[' or ']' or ':' => Sign(DateTokenKind.Filler, place),
        _ => UnknownAt(text, place),
    };

    private static DateToken Sign(DateTokenKind kind, int place) => new(kind, 0, 0, place, place + 1);

    private static DateToken NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start > LongestNumber
            ? new DateToken(DateTokenKind.Unknown, 0, 0, start, end)
            : new DateToken(DateTokenKind.Number, int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), end - start, start, end);
    }

    // An unknown word runs on to the next blank or digit, so that the finding names the whole of it.
    private static DateToken UnknownAt(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new DateToken(DateTokenKind.Unknown, 0, 0, start, end);
    }
}
