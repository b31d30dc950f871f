namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Web and mail addresses and file names: whole on one line if they fit, else cut behind / . ? &amp; = - _,
/// never right behind http:// and never leaving one or two letters alone.</summary>
internal static class WebAddresses
{
    private const int ShortestPiece = 3;

    /// <summary>Says where the address at this place ends, or up to where no address begins.</summary>
    public static bool TryTake(ReadOnlySpan<char> text, int start, out int end, out int noneBefore)
    {
        end = start;
        var hasMark = false;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
        {
            hasMark |= text[end] is '.' or '/' or '@';
            end++;
        }
        noneBefore = end;
        if (!hasMark)
        {
            return false;
        }
        while (end > start && !char.IsAsciiLetterOrDigit(text[end - 1]) && text[end - 1] != '/')
        {
            end--;
        }
        var token = text[start..end];
        return token.Contains("://", StringComparison.Ordinal)
            || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || HasNameBehindDot(token);
    }

    public static void MarkInside(ReadOnlySpan<char> address, Span<BreakMark> marks)
    {
        var piece = 0;
        for (var index = 1; index < address.Length - ShortestPiece + 1; index++)
        {
            piece = IsSeparator(address[index - 1]) ? piece : piece + 1;
            if (piece >= ShortestPiece && IsSeparator(address[index - 1]) && char.IsAsciiLetterOrDigit(address[index]) && !EndsScheme(address[..index]))
            {
                marks[index] = BreakMark.Poor;
                piece = 0;
            }
        }
    }

    private static bool EndsScheme(ReadOnlySpan<char> head) => head.EndsWith("//", StringComparison.Ordinal);

    private static bool IsSeparator(char character) => character is '/' or '.' or '?' or '&' or '=' or '-' or '_' or '#' or '@' or ',';

    // example.go.th, name@example.com, ita-2569-analysis.pdf, but not 97.50, e.g. or Ph.D.
    private static bool HasNameBehindDot(ReadOnlySpan<char> token)
    {
        var dot = token.LastIndexOf('.');
        if (dot < 2 || token.Length - dot < 3)
        {
            return false;
        }
        foreach (var character in token[(dot + 1)..])
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('/' or '-' or '_' or '?' or '=' or '&' or '#'))
            {
                return false;
            }
        }
        return char.IsAsciiLetter(token[dot + 1]) && char.IsAsciiLetterOrDigit(token[dot - 1]);
    }
}
