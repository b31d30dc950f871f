using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Benchmarks;

/// <summary>A measures workbook far longer than any office's: rows × 25 columns, texts of 40 characters, some of them unknown columns.</summary>
internal static class LongMeasures
{
    private const int Columns = 25;
    private static readonly string[] Words = ["จัดทำ", "คู่มือ", "ปฏิบัติงาน", "ประชาชน", "เผยแพร่", "เว็บไซต์", "รายงาน", "ผู้บริหาร", "ตรวจสอบ", "โครงการ"];

    public static byte[] Write(int rows)
    {
        using var package = new ExcelPackage();
        var schema = MeasuresSheet.Sheet;
        var sheet = package.Workbook.Worksheets.Add(schema.Name);
        var headings = schema.Columns.Select(column => column.Heading).Concat(Enumerable.Range(1, Columns - schema.Columns.Length).Select(number => $"เพิ่มเติม {number}")).ToArray();
        sheet.Cells[1, 1].LoadFromArrays(Enumerable.Range(0, rows + 1).Select(row => row == 0 ? [.. headings] : Row(schema, headings.Length, row)));
        foreach (var other in MeasuresWorkbook.Schema.Sheets.Where(other => other != schema))
        {
            package.Workbook.Worksheets.Add(other.Name).Cells[1, 1].LoadFromArrays([[.. other.Columns.Select(column => (object)column.Heading)]]);
        }

        return package.GetAsByteArray();
    }

    private static object[] Row(SheetSchema schema, int columns, int row)
    {
        var cells = Enumerable.Range(0, columns).Select(column => (object)Text(row, column)).ToArray();
        void Put(ColumnSchema column, object value) => cells[schema.Columns.IndexOf(column)] = value;
        Put(MeasuresSheet.Number, row.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Put(MeasuresSheet.PrintedRow, (double)row);
        Put(MeasuresSheet.Links, "ตัวชี้วัดที่ 7, o12");
        Put(MeasuresSheet.Priority, "พัฒนา");
        Put(MeasuresSheet.Division, "สำนักปลัด");
        Put(MeasuresSheet.Others, "กองคลัง, กองช่าง");
        Put(MeasuresSheet.Start, "๑ ต.ค. ๖๘");
        Put(MeasuresSheet.End, "๓๐ ก.ย. ๖๙");
        Put(MeasuresSheet.Due, "30 มิ.ย. 69");
        Put(MeasuresSheet.Budget, "ไม่ใช้งบประมาณ");
        return cells;
    }

    // Every text its own, as typed texts are: equal ones would be stored once.
    private static string Text(int row, int column)
    {
        var text = $"{row}-{column}";
        for (var i = row + column; text.Length < 40; i++)
        {
            text += Words[i % Words.Length];
        }

        return text[..40];
    }
}
