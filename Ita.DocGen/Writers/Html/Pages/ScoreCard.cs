using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The overall score as the front page shows it: number, level, and the scores of the instruments below.</summary>
public sealed record ScoreCard(string Title, string Score, string Level, ImmutableArray<ScorePart> Parts)
{
    public Provenance? Source { get; init; }

    /// <summary>When and where the result was announced, or nothing.</summary>
    public string? Note { get; init; }
}
