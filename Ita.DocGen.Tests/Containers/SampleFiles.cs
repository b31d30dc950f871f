using System.Text;
using Ita.DocGen.Containers;
using NPOI.HSSF.UserModel;
using NPOI.POIFS.FileSystem;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Containers;

/// <summary>Small files of every kind, made when a test asks for them.</summary>
internal static class SampleFiles
{
    private const string SheetStart = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private const string SheetEnd = "</sheetData></worksheet>";

    public static byte[] Xlsx(string? password = null)
    {
        using var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add("คะแนนรายปี");
        for (var row = 1; row <= 30; row++)
        {
            sheet.Cells[row, 1].Value = $"ตัวชี้วัดที่ {row}";
            sheet.Cells[row, 2].Value = 80.25 + row;
        }

        return password is null ? package.GetAsByteArray() : package.GetAsByteArray(password);
    }

    public static byte[] Xls(int rows = 30)
    {
        var workbook = new HSSFWorkbook();
        var sheet = workbook.CreateSheet("คะแนนรายปี");
        for (var row = 0; row < rows; row++)
        {
            sheet.CreateRow(row).CreateCell(0).SetCellValue($"ตัวชี้วัดที่ {row}");
        }

        using var stream = new MemoryStream();
        workbook.Write(stream);
        return stream.ToArray();
    }

    /// <summary>An old workbook whose rows are coloured and hold nothing.</summary>
    public static byte[] XlsFormatted(int rows, int columns)
    {
        var workbook = new HSSFWorkbook();
        var sheet = workbook.CreateSheet("คะแนนรายปี");
        var style = workbook.CreateCellStyle();
        style.FillPattern = NPOI.SS.UserModel.FillPattern.SolidForeground;
        for (var row = 0; row < rows; row++)
        {
            var line = sheet.CreateRow(row);
            for (var column = 0; column < columns; column++)
            {
                line.CreateCell(column).CellStyle = style;
            }
        }

        using var stream = new MemoryStream();
        workbook.Write(stream);
        return stream.ToArray();
    }

    /// <summary>A compound file with the one stream named, as another program would leave it.</summary>
    public static byte[] Compound(string streamName, byte[] content)
    {
        var system = new POIFSFileSystem();
        system.CreateDocument(new MemoryStream(content), streamName);
        using var stream = new MemoryStream();
        system.WriteFileSystem(stream);
        return stream.ToArray();
    }

    public static byte[] Package(string mainContentType, params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var all = new List<ZipPart>
        {
            Part(PackageParts.ContentTypes, $"<Types><Override PartName=\"/main.xml\" ContentType=\"{mainContentType}\"/></Types>"),
        };
        foreach (var (name, text) in parts)
        {
            all.Add(Part(name, text));
        }

        return DeterministicZip.ToBytes(all);
    }

    public static byte[] XlsxWithSheet(string rows) => Package(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        ("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"มาตรการ\" r:id=\"rId7\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", SheetStart + rows + SheetEnd));

    public static string FormattedRows(int count)
    {
        var rows = new StringBuilder(count * 50);
        for (var row = 1; row <= count; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\" s=\"3\" customFormat=\"1\"><c r=\"A").Append(row).Append("\" s=\"3\"/></row>");
        }

        return rows.ToString();
    }

    public static ZipPart Part(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
