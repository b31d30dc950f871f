using System.Text;

namespace Ita.DocGen.Containers;

/// <summary>
/// The one place where text is made fit for XML and for Office: line ends become \n, other control characters and
/// non-characters vanish, a lone surrogate becomes U+FFFD. Good text comes back as it is, uncopied.
/// </summary>
internal static class OfficeText
{
    public static string Clean(string text) => IsSuspicious(text) ? Rebuild(text) : text;

    /// <summary>For attributes and properties: cleaned, and on one line.</summary>
    public static string CleanLine(string text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');

    private static string Rebuild(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            switch (letter)
            {
                case '\r':
                    if (i + 1 == text.Length || text[i + 1] != '\n')
                    {
                        clean.Append('\n');
                    }

                    break;
                case '\u000B' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\t' or '\n':
                    clean.Append(letter);
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF':
                    break;
                default:
                    if (!char.IsSurrogate(letter))
                    {
                        clean.Append(letter);
                    }
                    else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        AppendPair(clean, letter, text[++i]);
                    }
                    else
                    {
                        clean.Append('\uFFFD');
                    }

                    break;
            }
        }

        return clean.ToString();
    }

    private static void AppendPair(StringBuilder clean, char high, char low)
    {
        if ((char.ConvertToUtf32(high, low) & 0xFFFE) != 0xFFFE)
        {
            clean.Append(high).Append(low);
        }
    }

    // Once over the text: most are a few words, too short for five searches.
    private static bool IsSuspicious(string text)
    {
        foreach (var sign in text)
        {
            if (sign is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return true;
            }
        }

        return false;
    }
}
