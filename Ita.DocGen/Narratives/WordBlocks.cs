using System.Collections.Immutable;
using System.Xml.Linq;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>The body of a Word file, or of one of its cells, as blocks of a document.</summary>
internal sealed class WordBlocks(WordInlines inlines, WordStyles styles, WordNumbering numbering, WordFindings findings)
{
    private readonly Dictionary<int, int> counted = [];

    public ImmutableArray<Block> Of(XElement container) => Of(container, ParagraphStyle.Body);

    public ImmutableArray<Block> Of(XElement container, ParagraphStyle style)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var list = new WordList(counted, findings);
        AddAll(container, style, blocks, list);
        list.CloseInto(blocks);
        return blocks.ToImmutable();
    }

    private void AddAll(XElement container, ParagraphStyle style, ImmutableArray<Block>.Builder blocks, WordList list)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Kind())
            {
                case "p":
                    Add(child, style, blocks, list);
                    break;
                case "tbl":
                    list.CloseInto(blocks);
                    blocks.AddRange(new WordTable(this, findings).Of(child));
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    AddAll(child, style, blocks, list);
                    break;
            }
        }
    }

    private void Add(XElement paragraph, ParagraphStyle style, ImmutableArray<Block>.Builder blocks, WordList list)
    {
        var read = inlines.Read(paragraph);
        var properties = paragraph.First("pPr");
        var heading = style == ParagraphStyle.Body ? styles.HeadingLevel(properties) : null;
        var level = heading is null ? numbering.Find(properties.First("numPr") ?? styles.NumberingOf(properties)) : null;
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
            : Text(read, style, properties.First("jc").Value()));
        blocks.AddRange(read.Pictures);
    }

    private static IEnumerable<Block> Text(WordParagraph read, ParagraphStyle style, string? alignment)
    {
        if (!read.Text.IsEmpty)
        {
            yield return new Paragraph(style, read.Text)
            {
                Alignment = alignment switch
                {
                    "center" => TextAlignment.Centre,
                    "right" or "end" => TextAlignment.Right,
                    _ => null,
                },
            };
        }
    }
}
