using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Where every cell of a table stands once spans are counted. Rows that are too short get empty cells,
/// rows that are too long get more columns: no text is lost, and no cell overlaps another.
/// </summary>
internal sealed class TableGrid
{
    private static readonly TableCell Empty = new([]);
    private readonly List<GridCell> cells = [];

    public TableGrid(Table table)
    {
        Rows = table.Rows.Length;
        var covered = new List<int>();
        for (var row = 0; row < Rows; row++)
        {
            PlaceRow(table, row, covered);
        }

        Columns = Math.Max(1, Math.Max(table.Columns.Length, covered.Count));
        FillHoles();
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Row by row, from left to right.</summary>
    public IReadOnlyList<GridCell> Cells => cells;

    private void PlaceRow(Table table, int row, List<int> coveredUntil)
    {
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            while (column < coveredUntil.Count && coveredUntil[column] > row)
            {
                column++;
            }

            var width = Math.Clamp(cell.ColumnSpan, 1, FreeColumns(coveredUntil, column, row, Math.Max(table.Columns.Length, column + 1)));
            var height = Math.Clamp(cell.RowSpan, 1, Rows - row);
            cells.Add(new GridCell(row, column, height, width, cell));
            for (var i = column; i < column + width; i++)
            {
                while (coveredUntil.Count <= i)
                {
                    coveredUntil.Add(0);
                }

                coveredUntil[i] = row + height;
            }

            column += width;
        }
    }

    private static int FreeColumns(List<int> coveredUntil, int from, int row, int columns)
    {
        var to = from + 1;
        while (to < columns && (to >= coveredUntil.Count || coveredUntil[to] <= row))
        {
            to++;
        }

        return to - from;
    }

    private void FillHoles()
    {
        var taken = new bool[Rows, Columns];
        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    taken[row, column] = true;
                }
            }
        }

        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (!taken[row, column])
                {
                    cells.Add(new GridCell(row, column, 1, 1, Empty));
                }
            }
        }

        cells.Sort((left, right) => (left.Row, left.Column).CompareTo((right.Row, right.Column)));
    }
}
