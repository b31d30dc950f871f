using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>How to bring the site to the web and what to type into ITAS; for the office only.</summary>
public sealed record UploadGuidePage(PageChrome Chrome, string Title)
{
    public ImmutableArray<string> Steps { get; init; } = [];

    public ImmutableArray<UploadAnswer> Answers { get; init; } = [];

    public ImmutableArray<ItasEntry> Items { get; init; } = [];
}
