using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>The lines of text that a document must show, in reading order, with or without the labels that Word numbers itself.</summary>
internal sealed class ModelText
{
    private readonly Document document;
    private readonly Outline outline;
    private readonly bool hasLabels;
    private readonly List<string> lines = [];
    private int notes;

    private ModelText(Document document, bool hasLabels)
    {
        this.document = document;
        this.hasLabels = hasLabels;
        outline = Outline.Of(document);
    }

    public static List<string> LinesOf(Document document, bool hasLabels = false)
    {
        var text = new ModelText(document, hasLabels);
        foreach (var section in document.Sections)
        {
            text.Add(section.Blocks);
        }

        return [.. text.lines.SelectMany(line => line.Split('\n')).Select(Tidy).Where(line => line.Length > 0)];
    }

    /// <summary>Spaces at the ends and in a row mean nothing to a reader.</summary>
    public static string Tidy(string line) => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block, "");
        }
    }

    private void Add(Block block, string label)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(label + WithNoteCalls(paragraph.Text));
                break;
            case Heading heading:
                Line(hasLabels ? outline[heading].Label : PlainText.Of(heading.Text));
                break;
            case ListBlock list:
                Add(list);
                break;
            case Table table:
                Line(table.Caption);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Add(cell.Blocks);
                }

                break;
            case ChartBlock chart:
                Line(chart.Caption);
                break;
            case PictureBlock picture:
                Line(picture.Caption);
                break;
            case SignatureBlock signature:
                Line($"{signature.Lead} {signature.Rank}");
                Line($"({signature.Name})");
                signature.Lines.ToList().ForEach(Line);
                break;
            case MemoHead memo:
                Line(memo.Title);
                memo.Lines.ToList().ForEach(line => Line(string.Join(' ', line.Fields.Select(field => $"{field.Label} {field.Value}"))));
                break;
            case OrderHead order:
                order.Lines.ToList().ForEach(Line);
                break;
            case TableOfContents contents:
                Line(contents.Title);
                outline.ContentsDownTo(contents.DeepestLevel).ToList().ForEach(entry => Line(OfficeText.CleanLine(entry.Label)));
                break;
            case Group group:
                Add(group.Blocks);
                break;
        }
    }

    private void Add(ListBlock list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var blocks = list.Items[i].Blocks;
            for (var j = 0; j < blocks.Length; j++)
            {
                Add(blocks[j], hasLabels && j == 0 ? ListNumbers.MarkerOf(list, i, document.Digits) + " " : "");
            }
        }
    }

    private string WithNoteCalls(ImmutableArray<Inline> inlines) => hasLabels
        ? string.Concat(inlines.Select(inline => inline is Footnote ? (++notes).ToString(CultureInfo.InvariantCulture) : PlainText.Of([inline])))
        : PlainText.Of(inlines);

    private void Line(string? line) => lines.Add(OfficeText.Clean(line ?? ""));
}
