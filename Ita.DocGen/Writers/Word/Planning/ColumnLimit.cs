using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// Word refuses a file whose table has more than 63 columns. What stands further right is gathered, in order,
/// in the last cell of its row: ugly, and nothing is lost.
/// </summary>
internal static class ColumnLimit
{
    public const int MostColumns = 63;

    public static TablePlan Fit(TablePlan table) => table.ColumnWidths.Length <= MostColumns
        ? table
        : table with
        {
            ColumnWidths = [.. table.ColumnWidths[..(MostColumns - 1)], table.ColumnWidths[(MostColumns - 1)..].Sum()],
            Rows = [.. table.Rows.Select(row => row with { Cells = Fit(row.Cells, table.ColumnWidths) })],
        };

    private static ImmutableArray<CellPlan> Fit(ImmutableArray<CellPlan> cells, ImmutableArray<int> widths)
    {
        var kept = ImmutableArray.CreateBuilder<CellPlan>(MostColumns);
        var gathered = ImmutableArray.CreateBuilder<BlockPlan>();
        var column = 0;
        foreach (var cell in cells)
        {
            var room = MostColumns - 1 - column;
            if (room > 0)
            {
                var span = Math.Min(cell.ColumnSpan, room);
                kept.Add(span == cell.ColumnSpan ? cell : cell with { ColumnSpan = span, Width = widths[column..(column + span)].Sum() });
            }
            else if (cell.Merge != CellMerge.GoesOn)
            {
                gathered.AddRange(cell.Blocks);
            }

            column += cell.ColumnSpan;
        }

        var last = cells[^1];
        return [.. kept, new CellPlan(widths[(MostColumns - 1)..].Sum(), gathered.Count == 0 ? last.Blocks[^1..] : gathered.ToImmutable())];
    }
}
