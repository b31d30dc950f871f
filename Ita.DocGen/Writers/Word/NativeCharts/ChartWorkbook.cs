using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The smallest workbook that Excel opens under "Edit Data": one sheet with the charted numbers.</summary>
internal static class ChartWorkbook
{
    public const string SheetName = "Sheet1";

    public static byte[] Write(ChartGrid grid, DigitStyle digits)
    {
        var package = new PackageBuilder();
        package.Relate("", [new RelationPlan("rId1", "officeDocument", "xl/workbook.xml")]);
        package.Add("xl/workbook.xml", SheetMarkup.TypePrefix + "sheet.main+xml", WriteBook());
        package.Relate("xl/workbook.xml", [new RelationPlan("rId1", "worksheet", "worksheets/sheet1.xml"), new RelationPlan("rId2", "styles", "styles.xml")]);
        package.Add("xl/worksheets/sheet1.xml", SheetMarkup.TypePrefix + "worksheet+xml", WriteSheet(grid));
        package.Add("xl/styles.xml", SheetMarkup.TypePrefix + "styles+xml", WriteStyles(digits));
        return DeterministicZip.ToBytes(package.ToParts(), ZipOrder.OfficePackage);
    }

    private static ReadOnlyMemory<byte> WriteBook()
    {
        var xml = new MarkupWriter();
        xml.Open("workbook").With("xmlns", PackageNames.Sheet).With("xmlns:r", PackageNames.Relations);
        xml.Open("sheets").Open("sheet").With("name", SheetName).With("sheetId", 1).With("r:id", "rId1");
        return xml.Close().Close().Close().ToBytes();
    }

    private static ReadOnlyMemory<byte> WriteSheet(ChartGrid grid)
    {
        var xml = new MarkupWriter();
        xml.Open("worksheet").With("xmlns", PackageNames.Sheet);
        xml.Open("cols").Open("col").With("min", 1).With("max", grid.Columns.Length + 1).With("width", 24).With("customWidth", 1).Close().Close();
        xml.Open("sheetData");
        xml.OpenRow(1);
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            WriteText(xml, 1, column + 2, grid.Columns[column].Name);
        }

        xml.Close();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            xml.OpenRow(row + 2);
            WriteText(xml, row + 2, 1, grid.Rows[row]);
            for (var column = 0; column < grid.Columns.Length; column++)
            {
                WriteNumber(xml, row + 2, column + 2, grid.Columns[column].Values[row]);
            }

            xml.Close();
        }

        return xml.Close().Close().ToBytes();
    }

    private static ReadOnlyMemory<byte> WriteStyles(DigitStyle digits)
    {
        var xml = new MarkupWriter();
        xml.Open("styleSheet").With("xmlns", PackageNames.Sheet);
        xml.Open("numFmts").With("count", 1).Open("numFmt").With("numFmtId", 164).With("formatCode", ChartFormats.Value(digits)).Close().Close();
        xml.Open("fonts").With("count", 1).Open("font").Open("sz").With("val", 11).Close().Open("name").With("val", "Tahoma").Close().Close().Close();
        xml.Open("fills").With("count", 2).ReservedFills().Close();
        xml.Open("borders").With("count", 1).NoBorder().Close();
        xml.Open("cellStyleXfs").With("count", 1).Open("xf").With("numFmtId", 0).With("fontId", 0).With("fillId", 0).With("borderId", 0).Close().Close();
        xml.Open("cellXfs").With("count", 2);
        WriteCellFormat(xml, 0);
        WriteCellFormat(xml, 164);
        xml.Close().Open("cellStyles").With("count", 1).Open("cellStyle").With("name", "Normal").With("xfId", 0).With("builtinId", 0).Close().Close();
        return xml.Close().ToBytes();
    }

    private static void WriteCellFormat(MarkupWriter xml, int format)
    {
        xml.Open("xf").With("numFmtId", format).With("fontId", 0).With("fillId", 0).With("borderId", 0).With("xfId", 0);
        if (format != 0)
        {
            xml.With("applyNumberFormat", 1);
        }

        xml.Close();
    }

    private static void WriteText(MarkupWriter xml, int row, int column, string text) =>
        xml.OpenCell(CellAddress.ColumnLetters(column), row).With("t", "inlineStr").Open("is").Open("t").With("xml:space", "preserve").Text(text).Close().Close().Close();

    private static void WriteNumber(MarkupWriter xml, int row, int column, decimal? value)
    {
        if (value is { } number)
        {
            xml.OpenCell(CellAddress.ColumnLetters(column), row, style: 1).CellValue(number.ToString(CultureInfo.InvariantCulture)).Close();
        }
    }
}
