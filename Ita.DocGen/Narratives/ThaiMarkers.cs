using System.Text.RegularExpressions;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Narratives;

/// <summary>
/// Thai typing at the head of a line as Markdown understands it: "๑. " and "๑) " number a list, "• " and "– " mark one.
/// Letter for letter, so that every line keeps its number.
/// </summary>
internal static partial class ThaiMarkers
{
    public static string Understood(string text) =>
        Marker().Replace(text.Replace('\0', ' '), match => ThaiDigits.ToArabic(match.Value).Replace('•', '-').Replace('–', '-').Replace('·', '-'));

    [GeneratedRegex(@"^[ \t]*(?:[๐-๙]{1,3}[.)]|[•–·])(?=[ \t])", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
