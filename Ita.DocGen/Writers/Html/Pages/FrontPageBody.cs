using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Writes what stands between banner and foot of a year's front page.</summary>
internal sealed class FrontPageBody(HtmlMarkup page)
{
    private const double CardWidth = 340;

    private readonly SourceNotes sources = new(isShown: true);

    public void Write(FrontPage front)
    {
        page.Add($"<div class=\"hero\">\n");
        if (front.Score is { } score)
        {
            WriteScore(score);
        }

        var charts = new ChartFigure(page, sources, measure: null, CardWidth);
        foreach (var chart in front.Charts)
        {
            charts.Write(chart);
        }

        page.Add($"</div>\n");
        WriteDocuments(front.Documents, SiteWords.Documents, "documents");
        WriteOit(front);
        WriteDocuments(front.Data, SiteWords.Data, "data-files");
        if (front.Survey is { } survey)
        {
            WriteSurvey(survey);
        }

        sources.Write(page);
    }

    private void WriteScore(ScoreCard score)
    {
        page.Add($"<section class=\"score\" aria-labelledby=\"ita-score\">\n<h2 id=\"ita-score\">{score.Title}</h2>\n<p class=\"big\">");
        sources.WriteNumber(page, score.Score, score.Source);
        page.Add($"</p>\n<p class=\"chip level\">{score.Level}</p>\n");
        if (!score.Parts.IsEmpty)
        {
            page.Add($"<dl>\n");
            foreach (var part in score.Parts)
            {
                page.Add($"<div><dt>{part.Name}</dt><dd>");
                sources.WriteNumber(page, part.Score, part.Source);
                page.Add($"</dd></div>\n");
            }

            page.Add($"</dl>\n");
        }

        if (score.Note is { } note)
        {
            page.Add($"<p class=\"note\">{note}</p>\n");
        }

        page.Add($"</section>\n");
    }

    private void WriteDocuments(ImmutableArray<DocumentEntry> documents, string title, string id)
    {
        if (documents.IsEmpty)
        {
            return;
        }

        page.Add($"<section aria-labelledby=\"ita-{id}\">\n<h2 id=\"ita-{id}\">{title}</h2>\n<ul class=\"shelf\">\n");
        foreach (var document in documents)
        {
            page.Add($"<li>\n<h3>");
            LinkElement.Write(page, new PageLink(document.PageHref ?? "", document.Title));
            page.Add($"</h3>\n");
            if (document.Answers is { } answers)
            {
                page.Add($"<p class=\"answers\">{SiteWords.Answers} {answers}</p>\n");
            }

            if (document.Remark is { } remark)
            {
                page.Add($"<p class=\"remark\">{remark}</p>\n");
            }

            FileLinks.Write(page, document.Files, document.Title);
            page.Add($"</li>\n");
        }

        page.Add($"</ul>\n</section>\n");
    }

    private void WriteOit(FrontPage front)
    {
        if (front.Oit.IsEmpty)
        {
            return;
        }

        page.Add($"<section aria-labelledby=\"ita-oit\">\n<h2 id=\"ita-oit\">{front.OitTitle}</h2>\n");
        page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{PageWords.Table} {front.OitTitle}\">\n<table class=\"oit\">\n");
        page.Add($"<thead>\n<tr><th scope=\"col\">{SiteWords.Item}</th><th scope=\"col\">{SiteWords.ItemName}</th><th scope=\"col\">{SiteWords.Place}</th><th scope=\"col\">{SiteWords.Responsible}</th><th scope=\"col\">{SiteWords.Status}</th></tr>\n</thead>\n");
        foreach (var group in front.Oit)
        {
            page.Add($"<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"5\" class=\"shade-group\">{group.Title}</th></tr>\n");
            foreach (var item in group.Items)
            {
                page.Add($"<tr><td class=\"code\">{item.Code}</td><th scope=\"row\">{item.Name}</th><td>");
                WriteLinks(item.Links);
                page.Add($"</td><td class=\"who\">{item.Responsible}</td><td>{item.Status}</td></tr>\n");
            }

            page.Add($"</tbody>\n");
        }

        page.Add($"</table>\n</div>\n</section>\n");
    }

    private void WriteLinks(ImmutableArray<PageLink> links)
    {
        for (var i = 0; i < links.Length; i++)
        {
            if (i > 0)
            {
                page.Add($"<br>");
            }

            LinkElement.Write(page, links[i]);
            if (links[i].Note is { } note)
            {
                page.Add($"<br><span class=\"note\">{note}</span>");
            }
        }
    }

    private void WriteSurvey(QrCode survey)
    {
        page.Add($"<section class=\"survey\" aria-labelledby=\"ita-survey\">\n<h2 id=\"ita-survey\">{survey.Title}</h2>\n");
        page.Add($"<svg class=\"qr\" viewBox=\"-4 -4 {survey.Size + 8} {survey.Size + 8}\" role=\"img\" aria-label=\"QR code\"><path class=\"qr-paper\" d=\"M-4 -4h{survey.Size + 8}v{survey.Size + 8}h-{survey.Size + 8}z\"/><path class=\"qr-ink\" d=\"");
        for (var i = 0; i < Math.Min(survey.Dark.Length, survey.Size * survey.Size); i++)
        {
            if (survey.Dark[i])
            {
                page.Add($"M{i % survey.Size} {i / survey.Size}h1v1h-1z");
            }
        }

        page.Add($"\"/></svg>\n<p>");
        WriteLinks([new PageLink(survey.Url, survey.Url)]);
        page.Add($"</p>\n</section>\n");
    }
}
