using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>
/// Document in, one page out, with the same text block for block. The pictures it points to are gathered in
/// <see cref="SitePictures"/>, for whoever lays the files beside the page. Refuses nothing: hostile text is shown as text.
/// </summary>
internal sealed class HtmlWriter(SitePictures pictures)
{
    public void Write(Document document, HtmlOptions options, Stream target)
    {
        var page = new HtmlMarkup();
        var chrome = options.Chrome with { Digits = document.Digits };
        PageShell.Begin(page, chrome, document.Title, "document", document.Watermark);
        page.Add($"<div class=\"page-head\">\n<h1>{document.Title}</h1>\n");
        if (document.Watermark is { } watermark)
        {
            page.Add($"<p class=\"chip draft\">{watermark}</p>\n");
        }

        FileLinks.Write(page, options.Downloads, PageWords.Downloads);
        page.Add($"</div>\n<article>\n");
        var body = new DocumentBody(page, document, options, pictures);
        foreach (var section in document.Sections)
        {
            var isWide = section.Page.Orientation == PageOrientation.Landscape;
            page.Add($"<div class=\"{(isWide ? "sheet wide" : "sheet")}\">\n");
            body.Write(section.Blocks);
            page.Add($"</div>\n");
        }

        body.Footnotes.Write(page);
        page.Add($"</article>\n");
        body.Sources.Write(page);
        PageShell.End(page, chrome);
        page.WriteTo(target);
    }
}
