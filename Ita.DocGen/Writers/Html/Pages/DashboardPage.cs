using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>Many agencies at a glance, year by year; for the district or the province, not for publication.</summary>
public sealed record DashboardPage(PageChrome Chrome, string Title, ImmutableArray<DashboardYear> Years)
{
    /// <summary>The same tables to work on.</summary>
    public ImmutableArray<PageFile> Files { get; init; } = [];
}
