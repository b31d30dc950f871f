using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>The blocks of a document, one after another; what the page numbers by itself is counted here.</summary>
internal sealed class DocumentBody
{
    private readonly HtmlMarkup page;
    private readonly Document document;
    private readonly Outline outline;
    private readonly PageAnchors anchors;
    private readonly InlineText inlines;
    private readonly TableElement tables;
    private readonly ChartFigure charts;
    private readonly PictureFigure pictures;
    private readonly OfficeForms forms;
    private int lastHeadingLevel = 1;

    public DocumentBody(HtmlMarkup page, Document document, HtmlOptions options, SitePictures sitePictures)
    {
        this.page = page;
        this.document = document;
        outline = Outline.Of(document);
        anchors = new PageAnchors(outline);
        Sources = new SourceNotes(options.ShowsSources);
        Footnotes = new FootnoteNotes(document.Digits);
        inlines = new InlineText(page, anchors, Sources, Footnotes);
        Footnotes.Inlines = inlines;
        tables = new TableElement(page, this);
        charts = new ChartFigure(page, Sources, options.Measure);
        pictures = new PictureFigure(page, sitePictures);
        forms = new OfficeForms(page, Sources, sitePictures);
    }

    public SourceNotes Sources { get; }

    public FootnoteNotes Footnotes { get; }

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    public void Write(ImmutableArray<Inline> text) => inlines.Write(text);

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                tables.Write(table);
                break;
            case ChartBlock chart:
                charts.Write(chart);
                break;
            case PictureBlock picture:
                pictures.Write(picture);
                break;
            case SignatureBlock signature:
                forms.Write(signature);
                break;
            case MemoHead memo:
                forms.Write(memo, IdOf(memo.Entry));
                break;
            case OrderHead order:
                forms.Write(order, IdOf(order.Entry));
                break;
            case TableOfContents contents:
                ContentsNav.Write(page, contents, outline, anchors);
                break;
            case Group group:
                page.Add($"<div class=\"keep\">\n");
                Write(group.Blocks);
                page.Add($"</div>\n");
                break;
            case Spacer spacer:
                page.Add($"<div class=\"spacer\" style=\"height:{spacer.Height.InPoints}pt\"></div>\n");
                break;
            case BlankLines lines:
                page.Add($"<div class=\"blank-lines\" style=\"--lines:{lines.Count}\"></div>\n");
                break;
            case PageBreak:
                page.Add($"<div class=\"page-break\"></div>\n");
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}");
        }
    }

    private string? IdOf(Heading? entry) => entry is null ? null : anchors.IdOf(outline[entry]);

    private void WriteParagraph(Paragraph paragraph)
    {
        page.Add($"<p");
        ClassNames.Write(page, ClassNames.Of(paragraph.Style), ClassNames.Of(paragraph.Alignment), paragraph.IsOption ? "option" : "");
        page.Add($">");
        inlines.Write(paragraph.Text);
        page.Add($"</p>\n");
    }

    // a page has one h1, its title; and a level is never skipped, which readers by ear would take for a lost part
    private void WriteHeading(Heading heading)
    {
        if (heading.IsContinuation)
        {
            page.Add($"<p class=\"continued\">");
            inlines.Write(heading.Text);
            page.Add($"</p>\n");
            return;
        }

        var entry = outline[heading];
        lastHeadingLevel = Math.Min(heading.Level + 1, lastHeadingLevel + 1);
        page.Add($"<h{lastHeadingLevel} class=\"level{heading.Level}\" id=\"{anchors.IdOf(entry)}\">");
        if (entry.Number.Length > 0)
        {
            page.Add($"<span class=\"number\">{entry.Number}</span> ");
        }

        inlines.Write(heading.Text);
        page.Add($"</h{lastHeadingLevel}>\n");
    }

    private void WriteList(ListBlock list)
    {
        var name = list.Marker is ListMarker.Dash or ListMarker.Bullet ? "ul" : "ol";
        page.Add($"<{name} class=\"marked\">\n");
        for (var i = 0; i < list.Items.Length; i++)
        {
            page.Add($"<li><span class=\"marker\">{ListNumbers.MarkerOf(list, i, document.Digits)}</span> <div>");
            Write(list.Items[i].Blocks);
            page.Add($"</div></li>\n");
        }

        page.Add($"</{name}>\n");
    }
}
