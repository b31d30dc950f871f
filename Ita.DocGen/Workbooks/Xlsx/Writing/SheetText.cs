using System.Text.RegularExpressions;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A text as a cell holds it: fit for XML, no longer than Excel shows, and never taken for one of Excel's own escapes.</summary>
internal static partial class SheetText
{
    private const int LongestCell = 32_767;

    public static string OfCell(string text) => Escape(Cut(OfficeText.Clean(text), LongestCell));

    /// <summary>Never between the two halves of a letter.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    // Excel reads _x000D_ as the letter of that number; written out, the underscore itself keeps the text as it was typed.
    private static string Escape(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? ExcelEscape().Replace(text, "_x005F_") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.IgnoreCase)]
    private static partial Regex ExcelEscape();
}
