namespace Ita.DocGen.Writers.Html;

/// <summary>The one place where text becomes markup, good for element content and for quoted attributes alike.</summary>
internal static class HtmlText
{
    private const string Replacement = "\uFFFD";

    public static void Append(HtmlMarkup target, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && IsCharacter(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            target.AppendRaw(text[start..i]);
            target.AppendRaw(EscapeOf(text[i]));
            start = i + 1;
        }

        target.AppendRaw(text[start..]);
    }

    private static bool IsPlain(char letter) => letter switch
    {
        '&' or '<' or '>' or '"' or '\'' => false,
        '\n' or '\t' => true,
        < ' ' or (>= '\u007F' and < '\u00A0') => false,
        < '\uD800' => true,
        < '\uE000' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE' => false,
        _ => true,
    };

    // the last two code points of every plane are no characters; HTML forbids them
    private static bool IsCharacter(char high, char low) =>
        char.IsLowSurrogate(low) && (char.ConvertToUtf32(high, low) & 0xFFFE) != 0xFFFE;

    private static string EscapeOf(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "",
        _ => Replacement,
    };
}
