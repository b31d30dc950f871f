using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>Gathers the filled cells of a sheet, in any order, into rows. Cost and room follow the cells, wherever they stand.</summary>
internal sealed class SheetGrid
{
    private readonly Dictionary<int, GridRow> rows = [];
    private readonly List<(int FirstRow, int LastRow, int Column)> merges = [];
    private GridRow current = new(0, 0);

    public void Set(int row, int column, CellValue value)
    {
        if (current.Number != row)
        {
            current = RowAt(row);
        }

        current.Set(column, value);
    }

    /// <summary>
    /// A cell merged downwards means its value for every row below ("กองคลัง" over three rows).
    /// Merges across columns keep their value in the first column only.
    /// </summary>
    public void SpreadDown(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        if (firstColumn == lastColumn && firstRow < lastRow)
        {
            merges.Add((firstRow, lastRow, firstColumn));
        }
    }

    public ImmutableArray<RowSnapshot> ToRows(Func<int, bool> isHidden)
    {
        foreach (var (firstRow, lastRow, column) in merges)
        {
            var value = rows.TryGetValue(firstRow, out var first) ? first[column] : CellValue.Blank;
            for (var row = firstRow + 1; row <= lastRow && !value.IsBlank; row++)
            {
                // Only rows that say something else too: a merge over empty rows makes no rows.
                if (rows.TryGetValue(row, out var below))
                {
                    below.Set(column, value);
                }
            }
        }

        return [.. rows.Values.OrderBy(row => row.Number).Select(row => row.ToSnapshot(isHidden(row.Number)))];
    }

    private GridRow RowAt(int number)
    {
        if (!rows.TryGetValue(number, out var row))
        {
            // The rows of a table are much alike: room for as many cells as the last row had.
            row = new GridRow(number, current.LikelyWidth);
            rows.Add(number, row);
        }

        return row;
    }
}
