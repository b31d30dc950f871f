using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ita.DocGen.Documents;

/// <summary>The document as readable text, one block a line, for golden files and for people who look for a difference.</summary>
public static class DocumentDump
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        var outline = Outline.Of(document);
        text.Append("document ").Append(document.Id).Append(" | ").Append(document.Title).Append('\n');
        foreach (var section in document.Sections)
        {
            text.Append("section ").Append(section.Page.Orientation).Append(" numbers ").Append(section.Page.Numbers).Append('\n');
            Append(text, section.Blocks, outline, document.Digits, 1);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Block> blocks, Outline outline, DigitStyle digits, int depth)
    {
        foreach (var block in blocks)
        {
            Append(text, block, outline, digits, depth);
        }
    }

    private static void Append(StringBuilder text, Block block, Outline outline, DigitStyle digits, int depth)
    {
        switch (block)
        {
            case Heading heading:
                Line(text, depth, $"h{heading.Level}{(heading.IsContinuation ? " continued" : "")} {outline.Find(heading)?.Label ?? PlainText.Of(heading.Text)}");
                break;
            case Paragraph paragraph:
                Line(text, depth, $"p {paragraph.Style}: {InlineDump.Of(paragraph.Text)}");
                break;
            case ListBlock list:
                AppendList(text, list, outline, digits, depth);
                break;
            case Table table:
                AppendTable(text, table, outline, digits, depth);
                break;
            case ChartBlock chart:
                AppendChart(text, chart, depth);
                break;
            case PictureBlock picture:
                Line(text, depth, $"picture {picture.Picture.Name} | {picture.AltText}{Tail(picture.Caption)}");
                break;
            case SignatureBlock signature:
                Line(text, depth, $"signature {signature.Rank} {signature.Lead} | {signature.Name} | {string.Join(" | ", signature.Lines)}");
                break;
            case MemoHead memo:
                Line(text, depth, $"memo {memo.Title}{Tail(EntryOf(memo.Entry, outline))}");
                foreach (var line in memo.Lines)
                {
                    Line(text, depth + 1, string.Join("  ", line.Fields.Select(field => $"{field.Label} [{field.Value}]")));
                }

                break;
            case OrderHead order:
                Line(text, depth, $"order {string.Join(" | ", order.Lines)}{Tail(EntryOf(order.Entry, outline))}");
                break;
            case TableOfContents contents:
                Line(text, depth, $"contents {contents.Title} down to {contents.DeepestLevel}");
                break;
            case Group group:
                Line(text, depth, "together");
                Append(text, group.Blocks, outline, digits, depth + 1);
                break;
            case Spacer spacer:
                Line(text, depth, "space " + spacer.Height.InPoints.ToString("0.#", CultureInfo.InvariantCulture));
                break;
            case BlankLines lines:
                Line(text, depth, $"dotted lines {lines.Count}");
                break;
            case PageBreak:
                Line(text, depth, "page break");
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}");
        }
    }

    private static void AppendList(StringBuilder text, ListBlock list, Outline outline, DigitStyle digits, int depth)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            Line(text, depth, "item " + ListNumbers.MarkerOf(list, i, digits));
            Append(text, list.Items[i].Blocks, outline, digits, depth + 1);
        }
    }

    private static void AppendTable(StringBuilder text, Table table, Outline outline, DigitStyle digits, int depth)
    {
        var weights = string.Join(' ', table.Columns.Select(column => column.Weight.ToString("0.##", CultureInfo.InvariantCulture)));
        Line(text, depth, $"table [{weights}] head {table.HeaderRows}{Tail(table.Caption)}{Tail(table.ContinuedTitle)}");
        foreach (var row in table.Rows)
        {
            Line(text, depth + 1, "row");
            foreach (var cell in row.Cells)
            {
                var spans = (cell.ColumnSpan, cell.RowSpan) == (1, 1) ? "" : $" {cell.ColumnSpan}×{cell.RowSpan}";
                Line(text, depth + 2, "cell" + spans);
                Append(text, cell.Blocks, outline, digits, depth + 3);
            }
        }
    }

    private static void AppendChart(StringBuilder text, ChartBlock block, int depth)
    {
        var chart = block.Chart;
        Line(text, depth, $"chart {chart.Kind} {chart.Title} | {string.Join(", ", chart.Categories)}{Tail(block.Caption)}");
        foreach (var series in chart.Series)
        {
            var values = series.Points.Select(point => point.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–");
            Line(text, depth + 1, $"{series.Name}: {string.Join(' ', values)}");
        }

        Line(text, depth + 1, "alt " + chart.AltText);
    }

    private static string? EntryOf(Heading? heading, Outline outline) => heading is null ? null : $"h{heading.Level} {outline[heading].Label}";

    private static string Tail(string? extra) => extra is null ? "" : " | " + extra;

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');
}
