namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Ties blocks to their followers: paragraphs by keep-with-next, table rows by the same on all their paragraphs.</summary>
internal static class Keep
{
    public static BlockPlan WithNext(BlockPlan block) => block switch
    {
        ParagraphPlan paragraph => paragraph.KeptWithNext(),
        TablePlan table => table with { Rows = [.. table.Rows.Select(WithNext)] },
        _ => block,
    };

    public static RowPlan WithNext(RowPlan row) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(WithNext)] })],
    };

    /// <summary>Holds the rows of a table on one page.</summary>
    public static TablePlan Rows(TablePlan table) => table with
    {
        Rows = [.. table.Rows.Select((row, index) => index < table.Rows.Length - 1 ? WithNext(row) : row)],
    };

    public static TablePlan LastRow(TablePlan table) => table with { Rows = table.Rows.SetItem(table.Rows.Length - 1, WithNext(table.Rows[^1])) };
}
