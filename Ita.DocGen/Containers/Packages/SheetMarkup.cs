using System.Globalization;

namespace Ita.DocGen.Containers;

/// <summary>The pieces of SpreadsheetML that every workbook of our own making is put together from.</summary>
internal static class SheetMarkup
{
    /// <summary>What the content types of a workbook's parts begin with.</summary>
    public const string TypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static MarkupWriter OpenRow(this MarkupWriter xml, int row) => xml.Open("row").With("r", row);

    /// <summary>A cell by the letters of its column; style 0 is the one that goes without saying.</summary>
    public static MarkupWriter OpenCell(this MarkupWriter xml, string column, int row, int style = 0)
    {
        xml.Open("c").With("r", column + row.ToString(CultureInfo.InvariantCulture));
        return style == 0 ? xml : xml.With("s", style);
    }

    public static MarkupWriter CellValue(this MarkupWriter xml, string value) => xml.Open("v").Text(value).Close();

    /// <summary>The two fills that Excel takes for its own, whatever a file puts in their place.</summary>
    public static MarkupWriter ReservedFills(this MarkupWriter xml) => xml.PatternFill("none").PatternFill("gray125");

    public static MarkupWriter NoBorder(this MarkupWriter xml) =>
        xml.Open("border").Empty("left").Empty("right").Empty("top").Empty("bottom").Empty("diagonal").Close();

    private static MarkupWriter PatternFill(this MarkupWriter xml, string pattern) =>
        xml.Open("fill").Open("patternFill").With("patternType", pattern).Close().Close();
}
