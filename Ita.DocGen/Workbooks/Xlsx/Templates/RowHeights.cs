using System.Collections.Immutable;
using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// Heights that show the text. Excel fits a row only when it is edited, so filled rows get a height estimated from their
/// longest cell; marks over and under Thai letters take no width.
/// </summary>
internal static class RowHeights
{
    private const double LineHeight = 22.5;
    private const double TallestRow = 400;

    public static void Fit(ExcelWorksheet sheet, SheetSchema schema, ImmutableArray<RowContent> rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            var lines = schema.Columns.Max(column => LinesOf(rows[r][column].Text, column.Width));
            if (lines > 1)
            {
                sheet.Row(SheetGeometry.FirstDataRow + r).Height = Math.Min(TallestRow, lines * LineHeight);
            }
        }
    }

    private static int LinesOf(string? text, double width) =>
        text is null ? 1 : text.Split('\n').Sum(line => 1 + (int)(line.Count(IsWide) * 0.95 / width));

    private static bool IsWide(char letter) => letter is not ('ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎'));
}
