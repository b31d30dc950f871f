using System.Text.RegularExpressions;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>A file's text as a viewer copies it, against what was typed.</summary>
internal static partial class ReadBack
{
    /// <summary>Pieces whose letters are not in the text; one that a page's end parts must stand in two parts on pages that follow each other.</summary>
    public static IEnumerable<string> Lost(Document document, string text)
    {
        var pages = text.Split('\f').Select(page => Letters(page)).ToList();
        var whole = string.Concat(pages);
        return ModelElements.Of(document)
            .Select(piece => piece[(piece.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .Where(piece => Letters(piece) is var letters && !whole.Contains(letters, StringComparison.Ordinal) && !StandsInParts(letters, pages));
    }

    /// <summary>Lines of long paragraphs whose letters are right but whose spaces are not those that were typed.</summary>
    public static IEnumerable<string> LinesWithOtherSpaces(Document document, string text)
    {
        var paragraphs = ModelElements.Of(document).Where(piece => piece.Length > 60).ToList();
        var dense = string.Join('\n', paragraphs.Select(Letters));
        var spaced = string.Join('\n', paragraphs);
        return text.Split('\n', '\f')
            .Select(line => White().Replace(line, " ").Trim())
            .Where(line => line.Length > 45 && dense.Contains(Letters(line), StringComparison.Ordinal) && !spaced.Contains(line, StringComparison.Ordinal));
    }

    private static bool StandsInParts(string letters, List<string> pages)
    {
        for (var page = 0; page < pages.Count; page++)
        {
            for (var cut = letters.Length - 1; cut > 0; cut--)
            {
                if (pages[page].Contains(letters[..cut], StringComparison.Ordinal))
                {
                    var rest = letters[cut..];
                    if (page + 1 < pages.Count && (pages[page + 1].Contains(rest, StringComparison.Ordinal) || StandsInParts(rest, pages[(page + 1)..])))
                    {
                        return true;
                    }

                    break;
                }
            }
        }

        return false;
    }

    private static string Letters(string text) => White().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
