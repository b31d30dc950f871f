using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Html;

namespace Ita.DocGen.Tests.Writers.Html;

public class TableGridTests
{
    private static TableCell Cell(int columns = 1, int rows = 1) => new([SampleDocument.Says("x")]) { ColumnSpan = columns, RowSpan = rows };

    private static string Grid(int columns, int head, params TableCell[][] rows)
    {
        var grid = TableGrid.Of(new Table([.. Enumerable.Repeat(new TableColumn(1), columns)], [.. rows.Select(row => new TableRow([.. row]))]) { HeaderRows = head });
        return $"{grid.Columns.Length} columns, {grid.HeadRows} head: "
            + string.Join(" | ", grid.Rows.Select(row => string.Join(' ', row.Select(cell => (cell.Cell is null ? "empty" : "cell") + (cell.ColumnSpan, cell.RowSpan) switch { (1, 1) => "", var (c, r) => $"({c}×{r})" }))));
    }

    [Fact]
    public void Keeps_spans_that_fit() =>
        Grid(3, 1, [Cell(), Cell(2)], [Cell(1, 2), Cell(), Cell()], [Cell(), Cell()]).ShouldBe("3 columns, 1 head: cell cell(2×1) | cell(1×2) cell cell | cell cell");

    [Fact]
    public void Cuts_spans_at_the_edges_of_head_and_table() =>
        Grid(2, 1, [Cell(9, 9)], [Cell(1, 9), Cell()]).ShouldBe("2 columns, 1 head: cell(2×1) | cell cell");

    [Fact]
    public void Fills_holes_and_drops_cells_beyond_the_edge() =>
        Grid(2, 0, [Cell()], [Cell(), Cell(), Cell()], []).ShouldBe("2 columns, 0 head: cell empty | cell cell | empty empty");

    [Fact]
    public void Folds_columns_and_rows_in_which_nothing_begins() =>
        Grid(3, 0, [Cell(3, 2)], [], [Cell(2), Cell()]).ShouldBe("2 columns, 0 head: cell(2×1) | cell cell");

    [Fact]
    public void A_span_never_reaches_over_one_from_above() =>
        Grid(3, 0, [Cell(), Cell(1, 2), Cell()], [Cell(3), Cell()]).ShouldBe("3 columns, 0 head: cell cell(1×2) cell | cell cell");
}
