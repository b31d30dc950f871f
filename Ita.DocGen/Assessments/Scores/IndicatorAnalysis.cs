using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

public sealed record IndicatorAnalysis(int Number, CellAddress Cell)
{
    /// <summary>Indicators 6–8 by EIT part.</summary>
    public Sourced<decimal>? Part1 { get; init; }

    public Sourced<decimal>? Part2 { get; init; }

    public Sourced<string>? Analysis { get; init; }

    public Sourced<string>? Guidance { get; init; }

    /// <summary>Where the staff may write their own, also while it is empty.</summary>
    public CellAddress AnalysisCell { get; init; } = Cell;

    public CellAddress GuidanceCell { get; init; } = Cell;

    public bool DraftWasRead { get; init; }
}
