using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>All findings of a year folder, by workbook, and the drafted texts that wait for a reader.</summary>
public sealed record FindingsPage(PageChrome Chrome, string Title, ImmutableArray<FindingGroup> Groups)
{
    /// <summary>What was made, what was held back, what is left to do: one sentence each.</summary>
    public ImmutableArray<string> Summary { get; init; } = [];

    public ImmutableArray<DraftedText> Drafts { get; init; } = [];
}
