using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>A table with head, caption, scopes and spans; a wide one scrolls within a region of its own that the keyboard can reach.</summary>
internal sealed class TableElement(HtmlMarkup page, DocumentBody body)
{
    private const int MostColumnsOnAPhone = 3;
    private int count;

    public void Write(Table table)
    {
        var grid = TableGrid.Of(table);
        if (grid.Rows.IsEmpty)
        {
            return;
        }

        var isWide = grid.Columns.Length > MostColumnsOnAPhone;
        if (isWide)
        {
            count++;
            page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{table.Caption ?? PageWords.Table} ({count})\">\n");
        }

        WriteOpening(table, grid);
        WriteRows(table, grid, 0, grid.HeadRows, "thead");
        WriteRows(table, grid, grid.HeadRows, grid.Rows.Length, "tbody");
        page.Add($"</table>\n");
        if (isWide)
        {
            page.Add($"</div>\n");
        }
    }

    private void WriteOpening(Table table, TableGrid grid)
    {
        var isLayoutOnly = table is { Borders: TableBorders.None, HeaderRows: 0, Caption: null } && !table.Rows.Any(row => row.Cells.Any(cell => cell.IsRowHeader));
        page.Add($"<table");
        ClassNames.Write(page, table.Borders == TableBorders.None ? "bare" : "", table.KeepsTogether ? "keep" : "");
        if (isLayoutOnly)
        {
            page.Add($" role=\"presentation\"");
        }
        else if (table is { Caption: null, Summary: { } summary })
        {
            page.Add($" aria-label=\"{summary}\"");
        }

        page.Add($">\n");
        if (table.Caption is { } caption)
        {
            page.Add($"<caption>{caption}</caption>\n");
        }

        var weights = grid.Columns.Select(column => column < table.Columns.Length ? Math.Max(0.01, table.Columns[column].Weight) : 1).ToArray();
        page.Add($"<colgroup>");
        foreach (var weight in weights)
        {
            page.Add($"<col style=\"width:{100 * weight / weights.Sum()}%\">");
        }

        page.Add($"</colgroup>\n");
    }

    private void WriteRows(Table table, TableGrid grid, int from, int to, string group)
    {
        if (from == to)
        {
            return;
        }

        page.Add($"<{group}>\n");
        for (var row = from; row < to; row++)
        {
            page.Add($"<tr>");
            foreach (var cell in grid.Rows[row])
            {
                WriteCell(table, cell, isHead: row < grid.HeadRows);
            }

            page.Add($"</tr>\n");
        }

        page.Add($"</{group}>\n");
    }

    private void WriteCell(Table table, PlacedCell placed, bool isHead)
    {
        // an empty heading names nothing: readers by ear are told of a plain cell
        var isHeading = placed.Cell is { } cell && (isHead || cell.IsRowHeader) && cell.Blocks.Any(HasWords);
        var name = isHeading ? "th" : "td";
        page.Add($"<{name}");
        if (isHeading)
        {
            page.Add($" scope=\"{(isHead ? placed.ColumnSpan > 1 ? "colgroup" : "col" : "row")}\"");
        }

        if (placed.ColumnSpan > 1)
        {
            page.Add($" colspan=\"{placed.ColumnSpan}\"");
        }

        if (placed.RowSpan > 1)
        {
            page.Add($" rowspan=\"{placed.RowSpan}\"");
        }

        var alignment = AlignmentOf(table, placed, isHead);
        ClassNames.Write(page, ClassNames.Of(alignment), Shade(placed.Cell), placed.Cell?.VerticalAlignment == CellVerticalAlignment.Middle ? "middle" : "");
        page.Add($">");
        if (placed.Cell is { } content)
        {
            WriteContent(content.Blocks);
        }

        page.Add($"</{name}>");
    }

    // most cells hold one paragraph: it needs no element of its own
    private void WriteContent(ImmutableArray<Block> blocks)
    {
        if (blocks is [Paragraph { Style: ParagraphStyle.TableText or ParagraphStyle.TableHead } only])
        {
            body.Write(only.Text);
        }
        else
        {
            body.Write(blocks);
        }
    }

    private static TextAlignment? AlignmentOf(Table table, PlacedCell placed, bool isHead)
    {
        var own = placed.Cell?.Blocks is [Paragraph { Style: ParagraphStyle.TableText or ParagraphStyle.TableHead } only] ? only : null;
        if ((own?.Alignment ?? placed.Cell?.Alignment) is { } told)
        {
            return told;
        }

        if (isHead || own?.Style == ParagraphStyle.TableHead)
        {
            return TextAlignment.Centre;
        }

        // a cell that spans columns belongs to none of them
        var belongs = placed.ColumnSpan == 1 && placed.Column < table.Columns.Length;
        return belongs && table.Columns[placed.Column].Alignment is not TextAlignment.Left and var column ? column : null;
    }

    private static bool HasWords(Block block) => block is not Paragraph paragraph || !string.IsNullOrWhiteSpace(PlainText.Of(paragraph.Text));

    private static string Shade(TableCell? cell) => cell?.Shade switch
    {
        CellShade.Head => "shade-head",
        CellShade.Group => "shade-group",
        _ => "",
    };
}
