using System.Globalization;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>Resolves {y}, {y-1}, {y+1} and {list} (the last announced year) in the texts of a rulebook.</summary>
internal sealed partial class YearText(int year, int announcedYear)
{
    /// <summary>The text with its years, or null when a placeholder is none of ours.</summary>
    public string? Resolve(string text)
    {
        if (!text.AsSpan().ContainsAny('{', '}'))
        {
            return text;
        }

        var resolved = Placeholder().Replace(text, match => YearOf(match).ToString(CultureInfo.InvariantCulture));
        return resolved.AsSpan().ContainsAny('{', '}') ? null : resolved;
    }

    private int YearOf(Match match)
    {
        if (match.Groups["list"].Success)
        {
            return announcedYear;
        }

        var offset = match.Groups["offset"];
        return offset.Success ? year + int.Parse(offset.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : year;
    }

    [GeneratedRegex(@"\{(?:y(?<offset>[+-]\d)?|(?<list>list))\}")]
    private static partial Regex Placeholder();
}
