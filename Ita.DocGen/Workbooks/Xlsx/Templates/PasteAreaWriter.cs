using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>An open area to paste a table into.</summary>
internal static class PasteAreaWriter
{
    private const int Rows = 120;
    private const int Columns = 10;

    public static void Write(ExcelWorksheet sheet)
    {
        var area = sheet.Cells[SheetGeometry.HeadingRow, 1, SheetGeometry.HeadingRow + Rows, Columns];
        area.StyleName = "Ita fill";
        for (var c = 1; c <= Columns; c++)
        {
            sheet.Column(c).Width = 22;
            sheet.Column(c).Style.Locked = false;
        }

        sheet.Cells[SheetGeometry.TitleRow, 1, SheetGeometry.PurposeRow, Columns].Style.Locked = true;
        sheet.View.FreezePanes(SheetGeometry.HeadingRow, 1);
    }
}
