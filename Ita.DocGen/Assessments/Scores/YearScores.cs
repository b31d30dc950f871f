using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>The official result of one fiscal year as typed: never recomputed, only checked.</summary>
public sealed record YearScores(int Year, CellAddress Cell)
{
    public Sourced<DateOnly>? AnnouncedOn { get; init; }

    /// <summary>Reference of the announcement ("หนังสือสำนักงาน ป.ป.ช. ที่ …").</summary>
    public Sourced<string>? Reference { get; init; }

    public Sourced<decimal>? Overall { get; init; }

    /// <summary>The level as printed by the assessor: a letter to 2565, words from 2566.</summary>
    public Sourced<string>? Level { get; init; }

    public Sourced<decimal>? Iit { get; init; }

    public Sourced<decimal>? EitPart1 { get; init; }

    public Sourced<decimal>? EitPart2 { get; init; }

    public Sourced<decimal>? Eit { get; init; }

    public Sourced<decimal>? Oit { get; init; }

    /// <summary>Indicators 1–10; index 0 is indicator 1.</summary>
    public ImmutableArray<Sourced<decimal>?> Indicators { get; init; } = [null, null, null, null, null, null, null, null, null, null];

    public Sourced<string>? Remark { get; init; }

    public Sourced<decimal>? Indicator(int number) => number >= 1 && number <= Indicators.Length ? Indicators[number - 1] : null;
}
