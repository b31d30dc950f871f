using System.Globalization;
using System.Text;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// Lets through what a public page may point to: http, https, mailto and places beside the page. Anything else
/// (javascript:, data:, file:, //host, \\host) is no link. Characters no URL may hold are percent-encoded.
/// </summary>
internal static class LinkTarget
{
    private const string NotInUrls = " \"<>\\^`{|}";

    public static string? Clean(string target)
    {
        var trimmed = target.Trim();
        if (trimmed.Length == 0 || trimmed.Any(char.IsControl) || trimmed[0] == '\\' || trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        return SchemeOf(trimmed) switch
        {
            "" => Encode(trimmed),
            "http" or "https" when Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri.Host.Length > 0 => Encode(trimmed),
            "mailto" when trimmed.IndexOf('@', StringComparison.Ordinal) > "mailto:".Length => Encode(trimmed),
            _ => null,
        };
    }

    // everything before a colon that comes before any slash, question mark or hash is read as a scheme by browsers
    private static string SchemeOf(string target)
    {
        var end = target.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && target[end] == ':' ? target[..end].ToLowerInvariant() : "";
    }

    private static string Encode(string url)
    {
        var clean = new StringBuilder(url.Length);
        var isPastHost = false;
        for (var i = 0; i < url.Length; i++)
        {
            var letter = url[i];
            isPastHost |= letter is '?' or '#' || (letter == '/' && i > 0 && url[i - 1] is not ('/' or ':'));
            var isStrayPercent = letter == '%' && !(i + 2 < url.Length && char.IsAsciiHexDigit(url[i + 1]) && char.IsAsciiHexDigit(url[i + 2]));
            var isSecondHash = letter == '#' && url.IndexOf('#', StringComparison.Ordinal) < i;
            if (isStrayPercent || isSecondHash || NotInUrls.Contains(letter, StringComparison.Ordinal) || (isPastHost && letter is '[' or ']'))
            {
                clean.Append('%').Append(((int)letter).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }
}
