using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The smallest workbook that Excel opens under "Edit Data": one sheet with the charted numbers.</summary>
internal static class ChartWorkbook
{
    public const string SheetName = "Sheet1";

    private const string Prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Write(ChartGrid grid, DigitStyle digits)
    {
        var package = new PackageBuilder();
        package.Relate("", [new RelationPlan("rId1", "officeDocument", "xl/workbook.xml")]);
        package.Add("xl/workbook.xml", Prefix + "sheet.main+xml", WriteBook());
        package.Relate("xl/workbook.xml", [new RelationPlan("rId1", "worksheet", "worksheets/sheet1.xml"), new RelationPlan("rId2", "styles", "styles.xml")]);
        package.Add("xl/worksheets/sheet1.xml", Prefix + "worksheet+xml", WriteSheet(grid));
        package.Add("xl/styles.xml", Prefix + "styles+xml", WriteStyles(digits));
        return DeterministicZip.ToBytes(package.ToParts(), ZipOrder.OfficePackage);
    }

    private static ReadOnlyMemory<byte> WriteBook()
    {
        var xml = new MarkupWriter();
        xml.Open("workbook").With("xmlns", Namespaces.Sheet).With("xmlns:r", Namespaces.Relations);
        xml.Open("sheets").Open("sheet").With("name", SheetName).With("sheetId", 1).With("r:id", "rId1");
        return xml.Close().Close().Close().ToBytes();
    }

    private static ReadOnlyMemory<byte> WriteSheet(ChartGrid grid)
    {
        var xml = new MarkupWriter();
        xml.Open("worksheet").With("xmlns", Namespaces.Sheet);
        xml.Open("cols").Open("col").With("min", 1).With("max", grid.Columns.Length + 1).With("width", 24).With("customWidth", 1).Close().Close();
        xml.Open("sheetData");
        OpenRow(xml, 1);
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            WriteText(xml, 1, column + 2, grid.Columns[column].Name);
        }

        xml.Close();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            OpenRow(xml, row + 2);
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
        xml.Open("styleSheet").With("xmlns", Namespaces.Sheet);
        xml.Open("numFmts").With("count", 1).Open("numFmt").With("numFmtId", 164).With("formatCode", ChartFormats.Value(digits)).Close().Close();
        xml.Open("fonts").With("count", 1).Open("font").Open("sz").With("val", 11).Close().Open("name").With("val", "Tahoma").Close().Close().Close();
        xml.Open("fills").With("count", 2);
        xml.Open("fill").Open("patternFill").With("patternType", "none").Close().Close();
        xml.Open("fill").Open("patternFill").With("patternType", "gray125").Close().Close().Close();
        xml.Open("borders").With("count", 1).Open("border").Empty("left").Empty("right").Empty("top").Empty("bottom").Empty("diagonal").Close().Close();
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

    private static void OpenRow(MarkupWriter xml, int row) => xml.Open("row").With("r", row);

    private static void WriteText(MarkupWriter xml, int row, int column, string text) =>
        xml.Open("c").With("r", Name(row, column)).With("t", "inlineStr").Open("is").Open("t").With("xml:space", "preserve").Text(text).Close().Close().Close();

    private static void WriteNumber(MarkupWriter xml, int row, int column, decimal? value)
    {
        if (value is { } number)
        {
            xml.Open("c").With("r", Name(row, column)).With("s", 1).Open("v").Text(number.ToString(CultureInfo.InvariantCulture)).Close().Close();
        }
    }

    private static string Name(int row, int column) => CellAddress.ColumnLetters(column) + row.ToString(CultureInfo.InvariantCulture);
}
