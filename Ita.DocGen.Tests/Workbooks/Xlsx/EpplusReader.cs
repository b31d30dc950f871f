using System.Collections.Immutable;
using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>The same snapshot made through EPPlus 4.5.3.3, cell by cell: the judge of our own reader.</summary>
internal static class EpplusReader
{
    public static WorkbookSnapshot Read(string fileName, byte[] content)
    {
        using var package = new ExcelPackage(new MemoryStream(content));
        var workbook = package.Workbook;
        var dates = new EpplusDates(workbook.Date1904);
        var sheets = ImmutableArray.CreateBuilder<SheetSnapshot>();
        foreach (var sheet in workbook.Worksheets)
        {
            sheets.Add(ReadSheet(sheet, dates));
        }

        var read = sheets.ToImmutable();
        return new WorkbookSnapshot(fileName, StampSheet.Find(read), read);
    }

    private static SheetSnapshot ReadSheet(ExcelWorksheet sheet, EpplusDates dates)
    {
        var grid = new SheetGrid();
        if (sheet.Dimension is not null)
        {
            // Enumerates only the cells that exist, in row order; never the million rows that merely have a format.
            foreach (var cell in sheet.Cells)
            {
                var value = EpplusCell.Read(cell, dates);
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
