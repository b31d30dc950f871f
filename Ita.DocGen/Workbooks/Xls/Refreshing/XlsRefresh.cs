using System.Globalization;
using Ita.DocGen.Diagnostics;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>Makes the changes of a plan in a legacy .xls. Drawings are kept, since NPOI writes them as they are when nobody asks for them.</summary>
internal static class XlsRefresh
{
    public static byte[] Apply(byte[] workbook, RefreshPlan plan)
    {
        using var source = new MemoryStream(workbook);
        var book = new HSSFWorkbook(source);
        foreach (var change in plan.Changes)
        {
            Put(CellAt(book.GetSheet(change.Sheet), change.Row, change.Column), change.Value);
        }

        foreach (var addition in plan.Additions)
        {
            Copy(book.GetSheet(addition.Sheet), addition);
        }

        foreach (var range in plan.Ranges)
        {
            if (book.GetName(range.Name) is { } name)
            {
                var column = CellAddress.ColumnLetters(range.Column);
                name.RefersToFormula = $"'{range.Sheet}'!${column}$2:${column}${range.LastRow.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        book.ForceFormulaRecalculation = true;
        using var target = new MemoryStream();
        book.Write(target);
        return target.ToArray();
    }

    private static void Copy(ISheet sheet, RowAddition addition)
    {
        foreach (var like in sheet.GetRow(addition.LikeRow - 1)?.Cells ?? [])
        {
            CellAt(sheet, addition.Row, like.ColumnIndex + 1).CellStyle = like.CellStyle;
        }

        foreach (var (column, value) in addition.Cells)
        {
            Put(CellAt(sheet, addition.Row, column), value);
        }
    }

    private static ICell CellAt(ISheet sheet, int row, int column)
    {
        var line = sheet.GetRow(row - 1) ?? sheet.CreateRow(row - 1);
        return line.GetCell(column - 1) ?? line.CreateCell(column - 1);
    }

    private static void Put(ICell cell, CellValue value)
    {
        if (cell.CellType == CellType.Formula)
        {
            return;
        }

        switch (value.Kind)
        {
            case CellKind.Number:
                cell.SetCellValue((double)value.Number);
                break;
            case CellKind.Text:
                cell.SetCellValue(value.Text);
                break;
            default:
                cell.SetCellType(CellType.Blank);
                break;
        }
    }
}
