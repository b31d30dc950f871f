using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Workbooks;

/// <summary>Gathers cells in any order into rows; only filled cells take room.</summary>
internal sealed class SheetGrid
{
    private readonly Dictionary<int, List<CellValue>> rows = [];

    public void Set(int row, int column, CellValue value)
    {
        ref var cells = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, row, out _);
        cells ??= new List<CellValue>(column);
        while (cells.Count < column)
        {
            cells.Add(CellValue.Blank);
        }

        cells[column - 1] = value;
    }

    /// <summary>
    /// A cell merged downwards means its value for every row below ("กองคลัง" over three rows).
    /// Merges across columns keep their value in the first column only.
    /// </summary>
    public void SpreadDown(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        if (firstColumn != lastColumn || firstRow == lastRow || !rows.TryGetValue(firstRow, out var first) || first.Count < firstColumn)
        {
            return;
        }

        var value = first[firstColumn - 1];
        for (var row = firstRow + 1; row <= lastRow && !value.IsBlank; row++)
        {
            // Only rows that say something else too: a merge over empty rows makes no rows.
            if (rows.ContainsKey(row))
            {
                Set(row, firstColumn, value);
            }
        }
    }

    public ImmutableArray<RowSnapshot> ToRows(Func<int, bool> isHidden) =>
        [.. rows.OrderBy(row => row.Key).Select(row => new RowSnapshot(row.Key, [.. row.Value]) { IsHidden = isHidden(row.Key) })];
}
