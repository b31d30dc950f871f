namespace Ita.DocGen.Writers.Html;

/// <summary>A link, or its words alone where its target may not be followed.</summary>
internal static class LinkElement
{
    public static void Write(HtmlMarkup page, PageLink link)
    {
        var isLink = Open(page, link.Href);
        page.Add($"{link.Text}");
        Close(page, isLink);
    }

    /// <summary>Opens the link if there is one to follow, and tells whether it did.</summary>
    public static bool Open(HtmlMarkup page, string? href)
    {
        if (href is null || LinkTarget.Clean(href) is not { } target)
        {
            return false;
        }

        page.Add($"<a href=\"{target}\">");
        return true;
    }

    public static void Close(HtmlMarkup page, bool isOpen)
    {
        if (isOpen)
        {
            page.Add($"</a>");
        }
    }
}
