using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The front page of a year: score, level, trend, documents, and where each o item is found.</summary>
public sealed record FrontPage(PageChrome Chrome, string Title)
{
    public ScoreCard? Score { get; init; }

    public ImmutableArray<ChartBlock> Charts { get; init; } = [];

    public ImmutableArray<DocumentEntry> Documents { get; init; } = [];

    /// <summary>Open data, calendar and other files for machines and the curious.</summary>
    public ImmutableArray<DocumentEntry> Data { get; init; } = [];

    public string OitTitle { get; init; } = "";

    public ImmutableArray<OitGroup> Oit { get; init; } = [];

    public QrCode? Survey { get; init; }
}
