using System.Collections.Immutable;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// Heights that show the text, estimated from the longest cell of a row; marks over and under Thai letters take no width.
/// They are not fixed: Excel and LibreOffice fit a row again as soon as someone types in it.
/// </summary>
internal static class RowHeights
{
    public const double OneLine = 24;

    private const double FurtherLine = 25;
    private const double TallestRow = 400;

    // Words do not break in the middle, so a line is seldom filled to its end.
    private const double LineIsFilled = 0.88;

    public static void Fit(ExcelWorksheet sheet, SheetSchema schema, ImmutableArray<RowContent> rows, int lastRow)
    {
        for (var row = SheetGeometry.FirstDataRow; row <= lastRow; row++)
        {
            var index = row - SheetGeometry.FirstDataRow;
            var lines = index < rows.Length ? schema.Columns.Max(column => LinesOf(rows[index][column].Text, column.Width)) : 1;
            Set(sheet, row, lines);
        }
    }

    public static void Set(ExcelWorksheet sheet, int row, int lines)
    {
        sheet.Row(row).Height = HeightOf(lines);
        sheet.Row(row).CustomHeight = false;
    }

    public static double HeightOf(int lines) => Math.Min(TallestRow, OneLine + ((lines - 1) * FurtherLine));

    public static int LinesOf(string? text, double width) =>
        text is null ? 1 : text.Split('\n').Sum(line => 1 + (int)(line.Count(IsWide) / (width * LineIsFilled)));

    private static bool IsWide(char letter) => letter is not ('ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎'));
}
