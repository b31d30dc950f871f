using System.Text;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Text without what has no ink: control characters become spaces, invisible joiners and marks are left out.</summary>
internal static class PrintableText
{
    public static string Of(string text) => IsPrintable(text) ? text : Clean(text);

    public static string Of(ReadOnlySpan<char> text) => IsPrintable(text) ? text.ToString() : Clean(text);

    private static bool IsPrintable(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter < ' ' || (letter >= '\u007F' && (IsControl(letter) || IsInvisible(letter) || char.IsSurrogate(letter))))
            {
                return false;
            }
        }

        return true;
    }

    private static string Clean(ReadOnlySpan<char> text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && (rune.Value < ' ' || IsControl((char)rune.Value)))
            {
                cleaned.Append(' ');
            }
            else if (!rune.IsBmp || !IsInvisible((char)rune.Value))
            {
                cleaned.Append(rune);
            }
        }

        return cleaned.ToString();
    }

    private static bool IsControl(char letter) => letter is >= '\u007F' and <= '\u009F' or InlineText.Placeholder or '\u2028' or '\u2029';

    private static bool IsInvisible(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
