using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>The overall result of the analysed year and the way to the next level.</summary>
public sealed record ResultSummary(int Year, Figure? Overall)
{
    /// <summary>The level as the assessor printed it.</summary>
    public Sourced<string>? AnnouncedLevel { get; init; }

    /// <summary>The level by the rulebook; null when a missing score could change it.</summary>
    public Level? ComputedLevel { get; init; }

    public Level? NextLevel { get; init; }

    /// <summary>The conditions of the next level beside today's scores, the overall one first.</summary>
    public ImmutableArray<LevelGap> NextLevelConditions { get; init; } = [];

    public Change? Change { get; init; }

    public string? LevelName => AnnouncedLevel?.Value ?? ComputedLevel?.Name;
}
