using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html;

/// <summary>The contents of a paper as links.</summary>
internal static class ContentsNav
{
    public static void Write(HtmlMarkup page, TableOfContents contents, Outline outline, PageAnchors anchors)
    {
        var entries = outline.ContentsDownTo(contents.DeepestLevel).ToArray();
        page.Add($"<nav class=\"contents\" aria-label=\"{contents.Title}\">\n<p class=\"subtitle\">{contents.Title}</p>\n");
        if (entries.Length > 0)
        {
            page.Add($"<ol>\n");
            foreach (var entry in entries)
            {
                page.Add($"<li class=\"level{entry.Level}\"><a href=\"#{anchors.IdOf(entry)}\">{entry.Label}</a></li>\n");
            }

            page.Add($"</ol>\n");
        }

        page.Add($"</nav>\n");
    }
}
