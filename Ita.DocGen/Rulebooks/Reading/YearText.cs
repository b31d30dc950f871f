using System.Globalization;
using System.Text;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>Resolves {y}, {y-1}, {y+1} and {list} (the last announced year) in the texts of a rulebook.</summary>
internal sealed class YearText(int year, int announcedYear)
{
    /// <summary>The text with its years, or null when a placeholder is none of ours.</summary>
    public string? Resolve(string text)
    {
        if (!text.AsSpan().ContainsAny('{', '}'))
        {
            return text;
        }

        var resolved = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                resolved.Append(text[i]);
                continue;
            }

            var end = text.IndexOf('}', i);
            if (text[i] == '}' || end < 0 || YearOf(text.AsSpan(i + 1, end - i - 1)) is not { } meant)
            {
                return null;
            }

            resolved.Append(CultureInfo.InvariantCulture, $"{meant}");
            i = end;
        }

        return resolved.ToString();
    }

    private int? YearOf(ReadOnlySpan<char> placeholder) => placeholder switch
    {
        "y" => year,
        "y-1" => year - 1,
        "y+1" => year + 1,
        "list" => announcedYear,
        _ => null,
    };
}
