using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>How wide the columns and how high the rows of a sheet are on the screen, so that a comment's box gets a size of its own.</summary>
internal sealed class SheetMetrics(XElement sheet, Func<int, XElement?> rowAt)
{
    private const double PixelsOfLetter = 8;
    private const double PixelsOfPoint = 96.0 / 72;
    private const double UsualWidth = 8.43;
    private const double UsualHeight = 15;

    private readonly XNamespace names = sheet.Name.Namespace;

    public XElement? ColumnOf(int column) => sheet.Elements(names + "cols").Elements(names + "col")
        .FirstOrDefault(range => (int)range.Attribute("min")! <= column && column <= (int)range.Attribute("max")!);

    public int ColumnPixels(int column)
    {
        var range = ColumnOf(column);
        var width = Number(range, "width") ?? Number(Format, "defaultColWidth") ?? UsualWidth;
        return IsHidden(range) ? 0 : (int)Math.Round(width * PixelsOfLetter);
    }

    public int RowPixels(int row)
    {
        var element = rowAt(row);
        var height = Number(element, "ht") ?? Number(Format, "defaultRowHeight") ?? UsualHeight;
        return IsHidden(element) ? 0 : (int)Math.Round(height * PixelsOfPoint);
    }

    /// <summary>The column of an address such as "AB12".</summary>
    public static int ColumnOf(string address) => address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1);

    private XElement? Format => sheet.Element(names + "sheetFormatPr");

    private static bool IsHidden(XElement? element) => (string?)element?.Attribute("hidden") is "1" or "true";

    private static double? Number(XElement? element, string name) =>
        double.TryParse((string?)element?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
