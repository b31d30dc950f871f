using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Writes the how-to-upload page.</summary>
internal static class UploadGuideBody
{
    public static void Write(HtmlMarkup page, UploadGuidePage guide)
    {
        if (!guide.Steps.IsEmpty)
        {
            page.Add($"<section>\n<h2>{SiteWords.Steps}</h2>\n<ol class=\"steps\">\n");
            foreach (var step in guide.Steps)
            {
                page.Add($"<li>{step}</li>\n");
            }

            page.Add($"</ol>\n</section>\n");
        }

        WriteAnswers(page, guide.Answers);
        WriteItems(page, guide.Items);
    }

    private static void WriteAnswers(HtmlMarkup page, ImmutableArray<UploadAnswer> answers)
    {
        if (answers.IsEmpty)
        {
            return;
        }

        page.Add($"<section>\n<h2>{SiteWords.WhichFile}</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{PageWords.Table} {SiteWords.WhichFile}\">\n<table>\n");
        page.Add($"<thead>\n<tr><th scope=\"col\">{SiteWords.Item}</th><th scope=\"col\">{SiteWords.ItemName}</th><th scope=\"col\">{SiteWords.Document}</th><th scope=\"col\">{SiteWords.File}</th></tr>\n</thead>\n<tbody>\n");
        foreach (var answer in answers)
        {
            page.Add($"<tr><th scope=\"row\">{answer.Item}</th><td>{answer.ItemName}</td><td>{answer.Document}</td><td>");
            LinkElement.Write(page, answer.File ?? new PageLink("", SiteWords.NoFile));
            if (answer.Remark is { } remark)
            {
                page.Add($"<br><span class=\"note\">{remark}</span>");
            }

            page.Add($"</td></tr>\n");
        }

        page.Add($"</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static void WriteItems(HtmlMarkup page, ImmutableArray<ItasEntry> items)
    {
        if (items.IsEmpty)
        {
            return;
        }

        page.Add($"<section>\n<h2>{SiteWords.ForItas}</h2>\n");
        foreach (var item in items)
        {
            WriteItem(page, item);
        }

        page.Add($"</section>\n");
    }

    private static void WriteItem(HtmlMarkup page, ItasEntry item)
    {
        page.Add($"<div class=\"itas\">\n<h3>{item.Code} {item.Name}</h3>\n");
        if (item.Remark is { } remark)
        {
            page.Add($"<p class=\"remark\">{remark}</p>\n");
        }

        var text = string.Join('\n', item.Urls.Append(item.Description).Where(line => line.Length > 0));
        if (text.Length > 0)
        {
            page.Add($"<pre class=\"select-all\">{text}</pre>\n<p class=\"flush\"><button type=\"button\" class=\"copy\" data-copy=\"{text}\" aria-label=\"{PageWords.Copy} {item.Code}\" hidden>{PageWords.Copy}</button></p>\n");
        }

        page.Add($"</div>\n");
    }
}
