using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Ita.DocGen.Documents;
using Paragraph = Ita.DocGen.Documents.Paragraph;
using TextAlignment = Ita.DocGen.Documents.TextAlignment;
using WordTableElement = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Ita.DocGen.Narratives;

/// <summary>The body of a Word file, or of one of its cells, as blocks of a document.</summary>
internal sealed class WordBlocks(WordInlines inlines, WordStyles styles, WordNumbering numbering, WordFindings findings)
{
    private readonly Dictionary<int, int> counted = [];

    public ImmutableArray<Block> Of(OpenXmlElement container) => Of(container, ParagraphStyle.Body);

    public ImmutableArray<Block> Of(OpenXmlElement container, ParagraphStyle style)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var list = new WordList(counted, findings);
        AddAll(container, style, blocks, list);
        list.CloseInto(blocks);
        return blocks.ToImmutable();
    }

    private void AddAll(OpenXmlElement container, ParagraphStyle style, ImmutableArray<Block>.Builder blocks, WordList list)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph:
                    Add(paragraph, style, blocks, list);
                    break;
                case WordTableElement table:
                    list.CloseInto(blocks);
                    blocks.AddRange(new WordTable(this, findings).Of(table));
                    break;
                case SdtBlock control when control.SdtContentBlock is { } content:
                    AddAll(content, style, blocks, list);
                    break;
                case CustomXmlBlock:
                    AddAll(child, style, blocks, list);
                    break;
            }
        }
    }

    private void Add(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph, ParagraphStyle style, ImmutableArray<Block>.Builder blocks, WordList list)
    {
        var read = inlines.Read(paragraph);
        var properties = paragraph.ParagraphProperties;
        var heading = style == ParagraphStyle.Body ? styles.HeadingLevel(properties) : null;
        var level = heading is null ? numbering.Find(properties?.NumberingProperties ?? styles.NumberingOf(properties)) : null;
        if (read.Text.IsEmpty && read.Pictures.IsEmpty)
        {
            return;
        }

        if (level is not null)
        {
            list.Add(level, [.. Text(read, ParagraphStyle.BodyFlush, null), .. read.Pictures]);
            return;
        }

        list.CloseInto(blocks);
        blocks.AddRange(heading is { } rank && !read.Text.IsEmpty
            ? [new Heading(rank, HeadingNumbering.None, read.Text)]
            : Text(read, style, properties?.Justification?.Val?.Value));
        blocks.AddRange(read.Pictures);
    }

    private static IEnumerable<Block> Text(WordParagraph read, ParagraphStyle style, JustificationValues? alignment)
    {
        if (!read.Text.IsEmpty)
        {
            yield return new Paragraph(style, read.Text)
            {
                Alignment = alignment switch
                {
                    JustificationValues.Center => TextAlignment.Centre,
                    JustificationValues.Right or JustificationValues.End => TextAlignment.Right,
                    _ => null,
                },
            };
        }
    }
}
