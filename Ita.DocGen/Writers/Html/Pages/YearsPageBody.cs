namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Writes the list of years, one card a year.</summary>
internal static class YearsPageBody
{
    public static void Write(HtmlMarkup page, YearsPage years)
    {
        page.Add($"<ul class=\"cards\">\n");
        foreach (var year in years.Years)
        {
            page.Add($"<li>\n<h2>{year.Title}</h2>\n<p class=\"cycle\">{year.Cycle}</p>\n");
            if (year.Score is { } score)
            {
                page.Add($"<p class=\"big\">{score}</p>\n");
            }

            if (year.Level is { } level)
            {
                page.Add($"<p class=\"chip level\">{level}</p>\n");
            }

            foreach (var fact in year.Facts)
            {
                page.Add($"<p>{fact}</p>\n");
            }

            page.Add($"<ul class=\"files\" aria-label=\"{year.Title}\">\n");
            foreach (var link in year.Links)
            {
                page.Add($"<li>");
                LinkElement.Write(page, link);
                page.Add($"</li>\n");
            }

            page.Add($"</ul>\n</li>\n");
        }

        page.Add($"</ul>\n");
    }
}
