using System.Collections.Immutable;
using System.Globalization;

namespace Ita.DocGen.Writers.Html;

/// <summary>Files to download, each with its format and size, so that one knows before one clicks.</summary>
internal static class FileLinks
{
    private const int Kilobyte = 1024;

    public static void Write(HtmlMarkup page, ImmutableArray<PageFile> files, string label)
    {
        if (files.IsEmpty)
        {
            return;
        }

        page.Add($"<ul class=\"files\" aria-label=\"{label}\">\n");
        foreach (var file in files)
        {
            page.Add($"<li>");
            var isLink = LinkElement.Open(page, file.Href);
            page.Add($"<b>{file.Format}</b>");
            if (file.Bytes > 0)
            {
                page.Add($" <span class=\"size\">{SizeOf(file.Bytes)}</span>");
            }

            LinkElement.Close(page, isLink);
            page.Add($"</li>\n");
        }

        page.Add($"</ul>\n");
    }

    private static string SizeOf(long bytes) => bytes < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + (Kilobyte / 2)) / Kilobyte)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(Kilobyte * Kilobyte):0.0} MB");
}
