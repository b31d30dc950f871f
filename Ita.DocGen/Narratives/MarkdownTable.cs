using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Markdig.Extensions.Tables;
using Block = Ita.DocGen.Documents.Block;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using Table = Ita.DocGen.Documents.Table;
using TableCell = Ita.DocGen.Documents.TableCell;
using TableRow = Ita.DocGen.Documents.TableRow;

namespace Ita.DocGen.Narratives;

/// <summary>A pipe table; short rows are filled up, columns are as wide as their longest text asks.</summary>
internal sealed class MarkdownTable(MarkdownBlocks blocks)
{
    private const int NarrowestText = 6;
    private const int WidestText = 40;

    public IEnumerable<Block> Of(MarkdigTable table)
    {
        var rows = table.OfType<MarkdigRow>().ToArray();
        var width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        if (width == 0)
        {
            return [];
        }

        var cells = rows.Select(row => Cells(row, width)).ToArray();
        return
        [
            new Table(
                [.. Enumerable.Range(0, width).Select(column => new TableColumn(WeightOf(cells, column), AlignmentOf(table, column)))],
                [.. cells.Select(row => new TableRow(row))])
            {
                HeaderRows = rows.TakeWhile(row => row.IsHeader).Count(),
            },
        ];
    }

    private ImmutableArray<TableCell> Cells(MarkdigRow row, int width)
    {
        var style = row.IsHeader ? ParagraphStyle.TableHead : ParagraphStyle.TableText;
        var cells = ImmutableArray.CreateBuilder<TableCell>(width);
        for (var column = 0; column < width; column++)
        {
            cells.Add(new TableCell(column < row.Count && row[column] is MarkdigCell cell ? blocks.Of(cell, style) : []));
        }

        return cells.MoveToImmutable();
    }

    private static double WeightOf(ImmutableArray<TableCell>[] rows, int column) =>
        Math.Clamp(rows.Max(row => row[column].Blocks.OfType<Paragraph>().Sum(text => PlainText.Of(text.Text).Length)), NarrowestText, WidestText);

    private static TextAlignment AlignmentOf(MarkdigTable table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => TextAlignment.Centre,
            TableColumnAlign.Right => TextAlignment.Right,
            _ => TextAlignment.Left,
        };
}
