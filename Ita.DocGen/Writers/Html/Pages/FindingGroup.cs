using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The findings of one workbook, with its marked copy to open.</summary>
public sealed record FindingGroup(string File, string Title, ImmutableArray<FindingEntry> Findings)
{
    public PageLink? MarkedCopy { get; init; }
}
