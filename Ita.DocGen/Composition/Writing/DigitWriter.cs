using System.Text;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// Turns the digits of a text as the agency wants them, and leaves what is not Thai prose alone: addresses, e-mail,
/// file names, English names and item codes keep the digits they are typed into a browser or into ITAS with.
/// </summary>
internal static class DigitWriter
{
    public static string Write(string text, bool thai, bool thaiCodes)
    {
        if (!HasDigit(text))
        {
            return text;
        }

        if (!HasLatin(text))
        {
            return thai ? ThaiDigits.ToThai(text) : ThaiDigits.ToArabic(text);
        }

        var written = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfToken(text, start);
            var token = text[start..end];
            written.Append(Token(token, thai, thaiCodes));
            start = end;
        }

        return written.ToString();
    }

    private static string Token(string token, bool thai, bool thaiCodes)
    {
        if (!HasLatin(token))
        {
            return thai ? ThaiDigits.ToThai(token) : ThaiDigits.ToArabic(token);
        }

        return IsCode(token) && thaiCodes ? ThaiDigits.ToThai(token) : ThaiDigits.ToArabic(token);
    }

    private static bool IsCode(string token) =>
        token.Length is 2 or 3 && token[0] is 'i' or 'e' or 'o' && token.AsSpan(1).IndexOfAnyExcept("0123456789๐๑๒๓๔๕๖๗๘๙") < 0;

    private static int EndOfToken(string text, int start)
    {
        var isAddress = text.AsSpan(start).StartsWith("http", StringComparison.OrdinalIgnoreCase);
        var isWord = IsWordLetter(text[start]);
        var end = start + 1;
        while (end < text.Length && (isAddress ? !char.IsWhiteSpace(text[end]) : isWord && IsWordLetter(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordLetter(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is (>= '๐' and <= '๙') or '.' or '-' or '_' or '@' or '/' or ':' or '+' or '&' or '%' or '#' or '?' or '=';

    private static bool HasLatin(string text) => text.AsSpan().ContainsAnyInRange('A', 'Z') || text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('๐', '๙');
}
