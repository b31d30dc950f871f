using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;
using OfficeOpenXml.Style.XmlAccess;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The named styles of the workbooks: one colour for cells to fill, one for given cells.</summary>
internal sealed class SheetLooks
{
    /// <summary>Text outside the tables: without a style of its own it would stand in Calibri.</summary>
    public const string Plain = "Ita plain";

    public static readonly Color ToFill = Color.FromArgb(0xFF, 0xFB, 0xE6);
    public static readonly Color Given = Color.FromArgb(0xEC, 0xEF, 0xF3);
    public static readonly Color Heading = ColorTranslator.FromHtml("#" + SheetPalette.Heading);
    public static readonly Color Missing = Color.FromArgb(0xFF, 0xD5, 0x80);
    public static readonly Color Impossible = Color.FromArgb(0xF8, 0xB4, 0xB4);

    private static readonly Color Line = ColorTranslator.FromHtml("#" + SheetPalette.Line);

    public SheetLooks(ExcelWorkbook workbook)
    {
        var normal = workbook.Styles.NamedStyles.First(style => style.Name == "Normal");
        normal.Style.Font.Name = SheetPalette.FontName;
        normal.Style.Font.Size = SheetPalette.FontSize;
        var plain = workbook.Styles.CreateNamedStyle(Plain);
        plain.Style.Font.Name = SheetPalette.FontName;
        plain.Style.Font.Size = SheetPalette.FontSize;
        plain.Style.Locked = true;
        Create(workbook, "Ita fill", ToFill, locked: false);
        Create(workbook, "Ita given", Given, locked: true);
        Create(workbook, "Ita given free", Given, locked: false);
        var head = Create(workbook, "Ita head", Heading, locked: true);
        head.Style.Font.Bold = true;
        head.Style.Font.Color.SetColor(Color.White);
        head.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        head.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
    }

    public static string NameFor(ColumnSchema column, SheetShape shape) =>
        !column.IsGiven ? "Ita fill" : shape == SheetShape.FreeRows ? "Ita given free" : "Ita given";

    /// <summary>Short values stand in the middle, or a number at the right edge would touch the text of the next column.</summary>
    public static bool IsCentred(ColumnType type) =>
        type is ColumnType.Score or ColumnType.Year or ColumnType.Number or ColumnType.Date or ColumnType.Tick;

    public static string? NumberFormat(ColumnType type) => type switch
    {
        ColumnType.Score => "0.00",
        ColumnType.Year or ColumnType.Number => "0.##",
        ColumnType.Date => "[$-107041E]d mmm yyyy;@",
        ColumnType.Text or ColumnType.LongText or ColumnType.Choice or ColumnType.Choices or ColumnType.Person or ColumnType.Url or ColumnType.File or ColumnType.Tick => "@",
        _ => null,
    };

    private static ExcelNamedStyleXml Create(ExcelWorkbook workbook, string name, Color fill, bool locked)
    {
        var named = workbook.Styles.CreateNamedStyle(name);
        var style = named.Style;
        style.Font.Name = SheetPalette.FontName;
        style.Font.Size = SheetPalette.FontSize;
        style.Fill.PatternType = ExcelFillStyle.Solid;
        style.Fill.BackgroundColor.SetColor(fill);
        style.Border.Top.Style = style.Border.Bottom.Style = style.Border.Left.Style = style.Border.Right.Style = ExcelBorderStyle.Thin;
        style.Border.Top.Color.SetColor(Line);
        style.Border.Bottom.Color.SetColor(Line);
        style.Border.Left.Color.SetColor(Line);
        style.Border.Right.Color.SetColor(Line);
        style.WrapText = true;
        style.VerticalAlignment = ExcelVerticalAlignment.Top;
        style.Locked = locked;
        return named;
    }
}
