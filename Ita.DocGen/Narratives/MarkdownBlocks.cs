using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Markdig.Syntax;
using Block = Ita.DocGen.Documents.Block;
using ListBlock = Ita.DocGen.Documents.ListBlock;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigListBlock = Markdig.Syntax.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace Ita.DocGen.Narratives;

/// <summary>Blocks of Markdown as blocks of a document.</summary>
internal sealed class MarkdownBlocks(MarkdownPlace place, MarkdownFindings findings)
{
    private const int DeepestHeading = 4;
    private const int BreakInPoints = 12;

    private readonly MarkdownInlines inlines = new(place, findings);
    private int lists;

    public ImmutableArray<Block> Of(ContainerBlock container) => Of(container, ParagraphStyle.Body);

    public ImmutableArray<Block> Of(ContainerBlock container, ParagraphStyle style) => [.. container.SelectMany(block => Of(block, style))];

    private IEnumerable<Block> Of(MarkdigBlock block, ParagraphStyle style) => block switch
    {
        HeadingBlock heading when style == ParagraphStyle.Body => Heading(heading),
        HeadingBlock heading => RunInHeading(heading, style),
        ParagraphBlock paragraph => inlines.Lines(paragraph.Inline).Select(line => (Block)new Paragraph(style, line)),
        MarkdigListBlock list => List(list),
        MarkdigTable table => new MarkdownTable(this).Of(table),
        QuoteBlock quote => Of(quote, ParagraphStyle.BodyFlush),
        CodeBlock code => Code(code),
        HtmlBlock html => Refuse(html),
        ThematicBreakBlock => [new Spacer(Length.Points(BreakInPoints))],
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => Of(container, style),
        _ => [],
    };

    private IEnumerable<Block> Heading(HeadingBlock heading)
    {
        var text = inlines.OneLine(heading.Inline);
        return text.IsEmpty ? [] : [new Heading(Math.Clamp(heading.Level, 1, DeepestHeading), HeadingNumbering.None, text)];
    }

    // The outline of a document knows no headings within lists, quotes and cells: there a heading is a bold line.
    private IEnumerable<Block> RunInHeading(HeadingBlock heading, ParagraphStyle style)
    {
        var text = inlines.OneLine(heading.Inline);
        return text.IsEmpty ? [] : [new Paragraph(style, [.. text.Select(piece => piece is TextRun run ? run with { Style = run.Style | TextStyle.Bold } : piece)])];
    }

    private IEnumerable<Block> List(MarkdigListBlock list)
    {
        findings.ListOfDepth(++lists);
        var items = list.OfType<ListItemBlock>()
            .Select(item => new ListItem(Of(item, ParagraphStyle.BodyFlush)))
            .Where(item => !item.Blocks.IsEmpty)
            .ToImmutableArray();
        lists--;
        return items.IsEmpty ? [] : [new ListBlock(MarkerOf(list), items) { Start = StartOf(list) }];
    }

    private static ListMarker MarkerOf(MarkdigListBlock list) => list switch
    {
        { IsOrdered: true, OrderedDelimiter: ')' } => ListMarker.HalfBracketed,
        { IsOrdered: true } => ListMarker.Decimal,
        { BulletType: '-' } => ListMarker.Dash,
        _ => ListMarker.Bullet,
    };

    private static int StartOf(MarkdigListBlock list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;

    private IEnumerable<Block> Code(CodeBlock code)
    {
        var text = new InlineText();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
            {
                text.Add(new LineBreak());
            }

            text.Add(code.Lines.Lines[i].Slice.ToString(), TextStyle.Code);
        }

        var taken = text.Take(place.Source);
        return taken.IsEmpty ? [] : [new Paragraph(ParagraphStyle.BodyFlush, taken)];
    }

    private IEnumerable<Block> Refuse(HtmlBlock html)
    {
        findings.Html(html.Line + 1, html.Lines.ToString());
        return [];
    }
}
