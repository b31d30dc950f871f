using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>One year of the office: its cycle in words, its result, and the places to go on from.</summary>
public sealed record YearEntry(string Title, string Cycle, ImmutableArray<PageLink> Links)
{
    public string? Score { get; init; }

    public string? Level { get; init; }

    /// <summary>What the last run says of it, e.g. how many documents were made and how many findings are open.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];
}
