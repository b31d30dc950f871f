using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A document set on pages: everything a writer of fixed pages has to serialise, and nothing left to decide.</summary>
internal sealed record PageSet(
    ImmutableArray<Page> Pages,
    StructureElement Structure,
    ImmutableArray<Bookmark> Bookmarks,
    ImmutableDictionary<string, PageSpot> Anchors,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The printed number of the page a heading stands on, for the contents of other formats; null for an unknown anchor.</summary>
    public string? PageOfAnchor(string anchor) =>
        Anchors.TryGetValue(anchor, out var spot) ? Pages[spot.PageIndex].Label : null;
}
