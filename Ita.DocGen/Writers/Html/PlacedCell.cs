using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>A cell at its place in the grid, its spans cut to what is there. No cell: a hole that must be filled.</summary>
internal sealed class PlacedCell(TableCell? cell, int row, int column, int rowSpan, int columnSpan)
{
    public TableCell? Cell => cell;

    public int Row => row;

    public int Column => column;

    public int RowSpan { get; set; } = rowSpan;

    public int ColumnSpan { get; set; } = columnSpan;
}
