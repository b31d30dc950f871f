using System.Collections.Immutable;
using System.Globalization;

namespace Ita.DocGen.Documents;

/// <summary>
/// "Where does every number come from": all of a document that knows its cells, in reading order. Not told are the
/// program's own words, years, item codes, and the numbers of headings, lists and pages.
/// </summary>
public sealed class PrintedValues
{
    private readonly ImmutableArray<PrintedValue>.Builder values = ImmutableArray.CreateBuilder<PrintedValue>();
    private readonly Outline outline;
    private string heading = "";

    private PrintedValues(Outline outline) => this.outline = outline;

    public static ImmutableArray<PrintedValue> Of(Document document)
    {
        var walk = new PrintedValues(Outline.Of(document));
        foreach (var section in document.Sections)
        {
            walk.Take(section.Blocks);
        }

        return walk.values.ToImmutable();
    }

    private void Take(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Take(block);
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case Heading found:
                heading = outline[found].Label;
                Take(found.Text);
                break;
            case Paragraph paragraph:
                Take(paragraph.Text);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Take(item.Blocks);
                }

                break;
            case Table table:
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Take(cell.Blocks);
                }

                break;
            case Group group:
                Take(group.Blocks);
                break;
            case ChartBlock chart:
                Take(chart.Chart);
                break;
            case MemoHead memo:
                foreach (var field in memo.Lines.SelectMany(line => line.Fields))
                {
                    Add(field.Value, field.Source);
                }

                break;
            case OrderHead order:
                Add(string.Join(' ', order.Lines), order.Source);
                break;
            case SignatureBlock signature:
                Add(string.Join(' ', [signature.Name, .. signature.Lines]), signature.Source);
                break;
            case PictureBlock picture:
                Add(picture.Caption ?? picture.AltText, picture.Source);
                break;
        }
    }

    private void Take(Chart chart)
    {
        foreach (var point in chart.Series.SelectMany(series => series.Points))
        {
            Add(point.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", point.Source);
        }
    }

    private void Take(ImmutableArray<Inline> text)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case TextRun run:
                    Add(run.Text, run.Source);
                    break;
                case Link link:
                    Take(link.Text);
                    break;
                case Footnote note:
                    Take(note.Text);
                    break;
            }
        }
    }

    private void Add(string text, Provenance? source)
    {
        if (source is not null && text.Length > 0)
        {
            values.Add(new PrintedValue(text, source, heading));
        }
    }
}
