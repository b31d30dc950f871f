using System.Collections.Immutable;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// Gives rows the height of their longest cell. The heights are not fixed: Excel and LibreOffice fit a row again as soon as
/// someone types in it.
/// </summary>
internal static class RowHeights
{
    public static void Fit(ExcelWorksheet sheet, SheetSchema schema, ImmutableArray<RowContent> rows, int lastRow)
    {
        for (var row = SheetGeometry.FirstDataRow; row <= lastRow; row++)
        {
            var index = row - SheetGeometry.FirstDataRow;
            var lines = index < rows.Length ? schema.Columns.Max(column => LineHeights.LinesOf(rows[index][column].Text, column.Width)) : 1;
            Set(sheet, row, lines);
        }
    }

    public static void Set(ExcelWorksheet sheet, int row, int lines)
    {
        sheet.Row(row).Height = LineHeights.HeightOf(lines);
        sheet.Row(row).CustomHeight = false;
    }
}
