using System.Collections.Immutable;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>A legacy .xls that passed the front door → the same snapshot as an .xlsx. NPOI counts from 0; here it becomes 1.</summary>
internal static class XlsReader
{
    public static WorkbookSnapshot Read(string fileName, Stream content)
    {
        var workbook = new HSSFWorkbook(content);
        var sheets = ImmutableArray.CreateBuilder<SheetSnapshot>();
        for (var i = 0; i < workbook.NumberOfSheets; i++)
        {
            sheets.Add(ReadSheet(workbook, i));
        }

        var read = sheets.ToImmutable();
        return new WorkbookSnapshot(fileName, StampSheet.Find(read), read);
    }

    private static SheetSnapshot ReadSheet(HSSFWorkbook workbook, int index)
    {
        var sheet = workbook.GetSheetAt(index);
        var grid = new SheetGrid();
        var hidden = new HashSet<int>();
        foreach (IRow row in sheet)
        {
            foreach (var cell in row.Cells)
            {
                var value = XlsCell.Read(cell);
                if (!value.IsBlank)
                {
                    grid.Set(row.RowNum + 1, cell.ColumnIndex + 1, value);
                }
            }

            if (row.ZeroHeight)
            {
                hidden.Add(row.RowNum + 1);
            }
        }

        for (var i = 0; i < sheet.NumMergedRegions; i++)
        {
            var range = sheet.GetMergedRegion(i);
            grid.SpreadDown(range.FirstRow + 1, range.LastRow + 1, range.FirstColumn + 1, range.LastColumn + 1);
        }

        return new SheetSnapshot(sheet.SheetName, grid.ToRows(hidden.Contains))
        {
            IsHidden = workbook.IsSheetHidden(index) || workbook.IsSheetVeryHidden(index),
        };
    }
}
