namespace Ita.DocGen.Writers.Html;

/// <summary>Head, banner and foot of every page, in one place.</summary>
internal static class PageShell
{
    public static void Begin(HtmlMarkup page, PageChrome chrome, string title, string pageClass, string? watermark = null)
    {
        page.Add($"""
            <!DOCTYPE html>
            <html lang="th">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} – {chrome.Agency}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{chrome.AssetFolder}{SiteAssets.StyleSheetName}">
            <script src="{chrome.AssetFolder}{SiteAssets.ScriptName}" defer></script>
            </head>
            <body class="{pageClass}"
            """);
        if (watermark is not null)
        {
            page.Add($" data-watermark=\"{watermark}\"");
        }

        page.Add($"""
            >
            <a class="skip" href="#ita-content">{PageWords.SkipToContent}</a>
            <header class="banner">
            <div class="inner">

            """);
        page.Add($"<p class=\"agency\">");
        LinkElement.Write(page, chrome.Home ?? new PageLink("", chrome.Agency));
        page.Add($"""
            </p>
            <p class="cycle">{chrome.Banner}</p>
            </div>
            </header>
            <main id="ita-content" tabindex="-1">

            """);
    }

    public static void End(HtmlMarkup page, PageChrome chrome)
    {
        page.Add($"</main>\n<footer class=\"foot\">\n<div class=\"inner\">\n<p>{chrome.Agency}</p>\n");
        if (chrome.LastChanged is { } lastChanged)
        {
            page.Add($"<p>{lastChanged}</p>\n");
        }

        page.Add($"</div>\n</footer>\n</body>\n</html>\n");
    }
}
