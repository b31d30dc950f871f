using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Narratives;

/// <summary>What was refused or lost while a Markdown text was read, in the order of its lines.</summary>
internal sealed class MarkdownFindings(MarkdownPlace place)
{
    private const int LongestQuote = 40;

    private readonly SortedDictionary<int, string> html = [];
    private readonly List<Diagnostic> links = [];
    private int pictures;
    private int firstPicture;

    public int DeepestList { get; private set; }

    public void Html(int line, string markup)
    {
        if (html.Count < NarrativeLimits.FindingsOfOneKind)
        {
            html.TryAdd(line, Quote(markup));
        }
    }

    public void RefusedLink(int line, string? target)
    {
        if (links.Count < NarrativeLimits.FindingsOfOneKind)
        {
            links.Add(Problems.NarrativeLinkIsRefused(place.At(line), Quote(target ?? "")));
        }
    }

    public void Picture(int line)
    {
        firstPicture = pictures++ == 0 ? line : firstPicture;
    }

    public void ListOfDepth(int depth) => DeepestList = Math.Max(DeepestList, depth);

    public ImmutableArray<Diagnostic> Tell()
    {
        var told = ImmutableArray.CreateBuilder<Diagnostic>();
        told.AddRange(html.Select(found => Problems.NarrativeHasHtml(place.At(found.Key), found.Key, found.Value)));
        told.AddRange(links);
        if (pictures > 0)
        {
            told.Add(Problems.NarrativePicturesAreLeftOut(place.At(firstPicture), pictures));
        }

        if (DeepestList > NarrativeLimits.ListLevels)
        {
            told.Add(Problems.NarrativeListsAreFlattened(place.Whole, NarrativeLimits.ListLevels));
        }

        return told.ToImmutable();
    }

    private static string Quote(string text)
    {
        var line = NarrativeText.Clean(text).Trim();
        return line.Length <= LongestQuote ? line : NarrativeText.Clean(line[..LongestQuote]) + "…";
    }
}
