using System.Globalization;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Excel reads "_x000D_" in a text as the letter of that number; a text that really says so must be written apart.</summary>
internal static partial class CellEscapes
{
    public static string Of(string text) => Escape().Replace(SafeText.Of(text), "_x005F$0");

    public static string Read(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
