using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Assessments;

/// <summary>What came of a measure in one round.</summary>
public sealed record RoundResult(string MeasureNumber, ReportRound Round, CellAddress Cell)
{
    public Sourced<WorkStatus>? Status { get; init; }

    public Sourced<decimal>? Percent { get; init; }

    public Sourced<string>? Result { get; init; }

    public Sourced<DateMention>? DoneOn { get; init; }

    public Sourced<string>? Problems { get; init; }

    public Sourced<string>? Suggestions { get; init; }

    public Sourced<string>? OtherEvidence { get; init; }

    public Sourced<string>? Url { get; init; }

    /// <summary>12 months only.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <summary>12 months only.</summary>
    public Sourced<string>? Outcome { get; init; }
}
