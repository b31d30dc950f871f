using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Rows of up to two lines go two and two at either end of a table, as lines do at the ends of a paragraph.</summary>
internal static class LowRows
{
    private const int TwoLines = 700;

    public static bool HoldNext(Table table, int row, ImmutableArray<int> widths) =>
        (row == table.HeaderRows || row == table.Rows.Length - 2) && row + 1 < table.Rows.Length
        && IsLow(table.Rows[row], widths) && IsLow(table.Rows[row + 1], widths);

    private static bool IsLow(TableRow row, ImmutableArray<int> widths)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var end = Math.Clamp(column + cell.ColumnSpan, 0, widths.Length);
            if (cell.RowSpan > 1 || end <= column || TextEstimate.IsTallerThan(TwoLines, cell.Blocks, widths[column..end].Sum()))
            {
                return false;
            }

            column = end;
        }

        return true;
    }
}
