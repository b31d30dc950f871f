using System.Collections.Immutable;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>An .xlsx or .xlsm that passed the front door → snapshot. Macros, charts and styles are not looked at.</summary>
internal static class XlsxReader
{
    public static WorkbookSnapshot Read(string fileName, Stream content)
    {
        using var package = new ExcelPackage(content);
        var workbook = package.Workbook;
        var dates = new XlsxDates(workbook.Date1904);
        var sheets = ImmutableArray.CreateBuilder<SheetSnapshot>();
        foreach (var sheet in workbook.Worksheets)
        {
            sheets.Add(ReadSheet(sheet, dates));
        }

        var read = sheets.ToImmutable();
        return new WorkbookSnapshot(fileName, StampSheet.Find(read), read);
    }

    private static SheetSnapshot ReadSheet(ExcelWorksheet sheet, XlsxDates dates)
    {
        var grid = new SheetGrid();
        if (sheet.Dimension is not null)
        {
            // Enumerates only the cells that exist, in row order; never the million rows that merely have a format.
            foreach (var cell in sheet.Cells)
            {
                var value = XlsxCell.Read(cell, dates);
                if (!value.IsBlank)
                {
                    grid.Set(cell.Start.Row, cell.Start.Column, value);
                }
            }

            foreach (var address in sheet.MergedCells.Where(address => address is not null))
            {
                var range = new ExcelAddress(address);
                grid.SpreadDown(range.Start.Row, range.End.Row, range.Start.Column, range.End.Column);
            }
        }

        var rows = grid.ToRows(row => sheet.Row(row).Hidden);
        return new SheetSnapshot(sheet.Name, rows) { IsHidden = sheet.Hidden != eWorkSheetHidden.Visible };
    }
}
