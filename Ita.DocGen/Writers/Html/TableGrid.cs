using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// The cells of a table on its grid, mended so that it is one browsers and checkers accept: spans end at the edges of the
/// head and of the body, holes are filled, rows and columns in which no cell begins are folded away.
/// </summary>
internal sealed class TableGrid
{
    private TableGrid(ImmutableArray<ImmutableArray<PlacedCell>> rows, ImmutableArray<int> columns, int headRows)
    {
        Rows = rows;
        Columns = columns;
        HeadRows = headRows;
    }

    public ImmutableArray<ImmutableArray<PlacedCell>> Rows { get; }

    /// <summary>Indexes of the table's columns that are left.</summary>
    public ImmutableArray<int> Columns { get; }

    public int HeadRows { get; }

    public static TableGrid Of(Table table)
    {
        var headRows = Math.Clamp(table.HeaderRows, 0, table.Rows.Length);
        var columnCount = Math.Max(table.Columns.Length, 1);
        var rows = Place(table, headRows, columnCount);
        FoldEmptyRows(rows);
        var columns = FoldEmptyColumns(rows, columnCount);
        var headRowsLeft = Enumerable.Range(0, headRows).Count(row => rows[row].Count > 0);
        return new TableGrid([.. rows.Where(row => row.Count > 0).Select(row => row.ToImmutableArray())], columns, headRowsLeft);
    }

    private static List<List<PlacedCell>> Place(Table table, int headRows, int columnCount)
    {
        var rows = new List<List<PlacedCell>>();
        var coveredUntil = new int[columnCount];
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var groupEnd = row < headRows ? headRows : table.Rows.Length;
            List<PlacedCell> placed = [];
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                column = SkipCovered(coveredUntil, column, row);
                if (column == columnCount)
                {
                    break;
                }

                var width = FreeWidth(coveredUntil, column, row, cell.ColumnSpan);
                var height = Math.Clamp(cell.RowSpan, 1, groupEnd - row);
                coveredUntil.AsSpan(column, width).Fill(row + height);
                placed.Add(new PlacedCell(cell, row, column, height, width));
                column += width;
            }

            FillHoles(placed, coveredUntil, row);
            rows.Add(placed);
        }

        return rows;
    }

    private static int SkipCovered(int[] coveredUntil, int column, int row)
    {
        while (column < coveredUntil.Length && coveredUntil[column] > row)
        {
            column++;
        }

        return column;
    }

    private static int FreeWidth(int[] coveredUntil, int column, int row, int wanted)
    {
        var width = 1;
        while (width < wanted && column + width < coveredUntil.Length && coveredUntil[column + width] <= row)
        {
            width++;
        }

        return width;
    }

    private static void FillHoles(List<PlacedCell> placed, int[] coveredUntil, int row)
    {
        for (var column = 0; column < coveredUntil.Length; column++)
        {
            if (coveredUntil[column] <= row)
            {
                coveredUntil[column] = row + 1;
                placed.Add(new PlacedCell(null, row, column, 1, 1));
            }
        }
    }

    // a row that only hangs from spans above is no row: the spans become shorter instead
    private static void FoldEmptyRows(List<List<PlacedCell>> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Count > 0)
            {
                continue;
            }

            foreach (var cell in rows.Take(row).SelectMany(cells => cells).Where(cell => cell.Row + cell.RowSpan > row))
            {
                cell.RowSpan--;
            }
        }
    }

    private static ImmutableArray<int> FoldEmptyColumns(List<List<PlacedCell>> rows, int columnCount)
    {
        var begins = new bool[columnCount];
        foreach (var cell in rows.SelectMany(cells => cells))
        {
            begins[cell.Column] = true;
        }

        foreach (var cell in rows.SelectMany(cells => cells).Where(cell => cell.ColumnSpan > 1))
        {
            cell.ColumnSpan = begins.AsSpan(cell.Column, cell.ColumnSpan).Count(true);
        }

        return [.. Enumerable.Range(0, columnCount).Where(column => begins[column])];
    }
}
