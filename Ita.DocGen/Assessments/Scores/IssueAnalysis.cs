using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>One of the seven issues.</summary>
public sealed record IssueAnalysis(int Number, CellAddress Cell)
{
    /// <summary>Indicator numbers and sub-indicators the staff tied to it; empty = as the rulebook has it.</summary>
    public ImmutableArray<Sourced<string>> Related { get; init; } = [];

    public Sourced<string>? Analysis { get; init; }

    public Sourced<string>? UrgentWeakness { get; init; }

    public Sourced<string>? ToImprove { get; init; }

    /// <summary>Where the staff may write their own, also while it is empty.</summary>
    public CellAddress AnalysisCell { get; init; } = Cell;

    public bool DraftWasRead { get; init; }
}
