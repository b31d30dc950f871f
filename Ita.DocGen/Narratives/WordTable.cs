using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Ita.DocGen.Documents;
using Table = Ita.DocGen.Documents.Table;
using TableCell = Ita.DocGen.Documents.TableCell;
using TableRow = Ita.DocGen.Documents.TableRow;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTableElement = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Ita.DocGen.Narratives;

/// <summary>A table of Word with its merged cells: a cell that continues the one above only makes that one taller.</summary>
internal sealed class WordTable(WordBlocks blocks, WordFindings findings)
{
    private const int MostColumns = 63;

    private readonly List<List<(int Column, TableCell Cell)>> rows = [];
    private readonly Dictionary<int, (int Row, int Index)> open = [];

    public IEnumerable<Block> Of(WordTableElement table)
    {
        var kept = table.Elements<WordRow>().Where(IsKept).ToArray();
        var heads = kept.TakeWhile(IsHead).Count();
        foreach (var row in kept)
        {
            Add(row, rows.Count < heads ? ParagraphStyle.TableHead : ParagraphStyle.TableText);
        }

        var width = rows.SelectMany(row => row).Select(placed => placed.Column + placed.Cell.ColumnSpan).DefaultIfEmpty().Max();
        return width == 0 ? [] : [new Table(Columns(table, width), Filled(width)) { HeaderRows = heads == kept.Length ? 0 : heads }];
    }

    private bool IsKept(WordRow row)
    {
        var isDeleted = row.TableRowProperties?.Elements<Deleted>().Any() == true;
        findings.Changes += isDeleted ? 1 : 0;
        return !isDeleted;
    }

    private static bool IsHead(WordRow row) => row.TableRowProperties?.Elements<TableHeader>().Any() == true;

    private void Add(WordRow row, ParagraphStyle style)
    {
        var placed = new List<(int Column, TableCell Cell)>();
        var column = 0;
        foreach (var cell in row.Descendants<WordCell>().Where(cell => cell.Ancestors<WordRow>().First() == row))
        {
            var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns - Math.Min(column, MostColumns - 1));
            var merge = cell.TableCellProperties?.VerticalMerge;
            var isContinued = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
            if (isContinued && open.TryGetValue(column, out var above) && Continues(above, span))
            {
                var (at, taller) = rows[above.Row][above.Index];
                rows[above.Row][above.Index] = (at, taller with { RowSpan = taller.RowSpan + 1 });
            }
            else
            {
                open.Remove(column);
                if (merge is not null)
                {
                    open[column] = (rows.Count, placed.Count);
                }

                placed.Add((column, new TableCell(blocks.Of(cell, style)) { ColumnSpan = span }));
            }

            column += span;
            if (column >= MostColumns)
            {
                break;
            }
        }

        rows.Add(placed);
    }

    private bool Continues((int Row, int Index) above, int span)
    {
        var cell = rows[above.Row][above.Index].Cell;
        return cell.ColumnSpan == span && above.Row + cell.RowSpan == rows.Count;
    }

    /// <summary>Rows that end early are filled up, so that every row covers every column.</summary>
    private ImmutableArray<TableRow> Filled(int width)
    {
        var covered = new int[width];
        var filled = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            var column = 0;
            foreach (var (start, cell) in rows[row])
            {
                FillUp(cells, covered, row, ref column, start);
                cells.Add(cell);
                Array.Fill(covered, row + cell.RowSpan, start, cell.ColumnSpan);
                column = start + cell.ColumnSpan;
            }

            FillUp(cells, covered, row, ref column, width);
            filled.Add(new TableRow(cells.ToImmutable()));
        }

        return filled.ToImmutable();
    }

    private static void FillUp(ImmutableArray<TableCell>.Builder cells, int[] covered, int row, ref int column, int end)
    {
        for (; column < end; column++)
        {
            if (covered[column] <= row)
            {
                cells.Add(new TableCell([]));
            }
        }
    }

    private static ImmutableArray<TableColumn> Columns(WordTableElement table, int width)
    {
        var widths = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(column => WidthOf(column.Width?.Value)).ToArray() ?? [];
        return [.. Enumerable.Range(0, width).Select(column => new TableColumn(widths.Length == width && widths.All(known => known > 0) ? widths[column] : 1))];
    }

    private static double WidthOf(string? twips) =>
        int.TryParse(twips, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and < 100_000 ? width : 0;
}
