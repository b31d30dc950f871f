using System.Collections.Immutable;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Writers.Html;

/// <summary>How a document becomes a page of a site.</summary>
public sealed record HtmlOptions(PageChrome Chrome)
{
    /// <summary>The same document in other formats.</summary>
    public ImmutableArray<PageFile> Downloads { get; init; } = [];

    /// <summary>Numbers tell the cells they come from when hovered or focused.</summary>
    public bool ShowsSources { get; init; } = true;

    /// <summary>Letter widths for charts; estimated when not given.</summary>
    public ITextMeasure? Measure { get; init; }
}
