using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Writing;

/// <summary>A typed line that begins with a list marker: the marker, its number, and the words behind it.</summary>
internal sealed partial record MarkedLine(ListMarker Marker, int Number, string Text)
{
    public static MarkedLine? Read(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '–' or '•' && !char.IsAsciiDigit(line[1]))
        {
            return new MarkedLine(ListMarker.Dash, 1, line[1..].TrimStart());
        }

        var match = Numbered().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var number = int.Parse(ThaiDigits.ToArabic(match.Groups["n"].Value), CultureInfo.InvariantCulture);
        return new MarkedLine(MarkerOf(match.Groups["open"].Length > 0, match.Groups["close"].Value), number, match.Groups["rest"].Value);
    }

    private static ListMarker MarkerOf(bool isOpened, string close) => (isOpened, close) switch
    {
        (true, _) => ListMarker.Bracketed,
        (false, ")") => ListMarker.HalfBracketed,
        _ => ListMarker.Decimal,
    };

    // "๑.๑ …" and "๑๐.๕๐ บาท" are no list items: behind the dot stands no digit.
    [GeneratedRegex(@"^(?:(?<open>\()(?<n>[0-9๐-๙]{1,2})(?<close>\))|(?<n>[0-9๐-๙]{1,2})(?<close>[.)])(?![0-9๐-๙]))\s*(?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
