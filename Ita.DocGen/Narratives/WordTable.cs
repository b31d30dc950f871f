using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>A table of Word with its merged cells: a cell that continues the one above only makes that one taller.</summary>
internal sealed class WordTable(WordBlocks blocks, WordFindings findings)
{
    private const int MostColumns = 63;

    private readonly List<List<(int Column, TableCell Cell)>> rows = [];
    private readonly Dictionary<int, (int Row, int Index)> open = [];

    public IEnumerable<Block> Of(XElement table)
    {
        var kept = table.All("tr").Where(IsKept).ToArray();
        var heads = kept.TakeWhile(IsHead).Count();
        foreach (var row in kept)
        {
            Add(row, rows.Count < heads ? ParagraphStyle.TableHead : ParagraphStyle.TableText);
        }

        var width = rows.SelectMany(row => row).Select(placed => placed.Column + placed.Cell.ColumnSpan).DefaultIfEmpty().Max();
        return width == 0 ? [] : [new Table(Columns(table, width), Filled(width)) { HeaderRows = heads == kept.Length ? 0 : heads }];
    }

    private bool IsKept(XElement row)
    {
        var isDeleted = row.First("trPr").First("del") is not null;
        findings.Changes += isDeleted ? 1 : 0;
        return !isDeleted;
    }

    private static bool IsHead(XElement row) => row.First("trPr").First("tblHeader") is not null;

    private void Add(XElement row, ParagraphStyle style)
    {
        var placed = new List<(int Column, TableCell Cell)>();
        var column = 0;
        foreach (var cell in CellsOf(row))
        {
            var span = Math.Clamp(cell.First("tcPr").First("gridSpan").Value().Number() ?? 1, 1, MostColumns - Math.Min(column, MostColumns - 1));
            var merge = cell.First("tcPr").First("vMerge");
            var isContinued = merge is not null && merge.Value() != "restart";
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

    // Cells may stand inside content controls; those of a table in a cell are that table's.
    private static IEnumerable<XElement> CellsOf(XElement parent) => parent.Elements().SelectMany(child => child.Kind() switch
    {
        "tc" => [child],
        "sdt" or "sdtContent" or "customXml" => CellsOf(child),
        _ => [],
    });

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

    private static ImmutableArray<TableColumn> Columns(XElement table, int width)
    {
        var widths = table.First("tblGrid").All("gridCol").Select(column => WidthOf(column.Named("w"))).ToArray();
        return [.. Enumerable.Range(0, width).Select(column => new TableColumn(widths.Length == width && widths.All(known => known > 0) ? widths[column] : 1))];
    }

    private static double WidthOf(string? twips) =>
        int.TryParse(twips, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and < 100_000 ? width : 0;
}
