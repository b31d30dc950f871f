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

    /// <summary>The agency's name changed, or was not known when the workbook was made.</summary>
    public static bool RefreshAgency(ExcelWorkbook workbook, WorkbookStamp stamp)
    {
        if (stamp.Agency is null || workbook.Worksheets[WorkbookSchema.StampSheet] is not { } sheet)
        {
            return false;
        }

        var row = 1;
        while (sheet.Cells[row, 1].Value is string name && name != StampSheet.Agency)
        {
            row++;
        }

        if (sheet.Cells[row, 2].Value as string == stamp.Agency)
        {
            return false;
        }

        sheet.Cells[row, 1].Value = StampSheet.Agency;
        sheet.Cells[row, 2].Value = stamp.Agency;
        return true;
    }
}
