using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

internal static class StampSheetWriter
{
    public static void Write(ExcelWorkbook workbook, WorkbookStamp stamp)
    {
        var sheet = workbook.Worksheets.Add(WorkbookSchema.StampSheet);
        var row = 1;
        foreach (var (name, value) in StampSheet.Rows(stamp))
        {
            sheet.Cells[row, 1].Value = name;
            sheet.Cells[row, 2].Value = value;
            row++;
        }

        sheet.Hidden = eWorkSheetHidden.VeryHidden;
    }
}
