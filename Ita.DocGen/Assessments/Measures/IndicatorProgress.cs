using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>Guidance and progress of one of the indicators 1–8 (the table of five columns in the year-end report).</summary>
public sealed record IndicatorProgress(int Number, CellAddress Cell)
{
    public Sourced<string>? Guidance { get; init; }

    public ImmutableArray<Sourced<string>> Responsible { get; init; } = [];

    public Sourced<string>? PeriodText { get; init; }

    public Sourced<WorkStatus>? StatusSixMonths { get; init; }

    public Sourced<string>? ProgressSixMonths { get; init; }

    public Sourced<WorkStatus>? StatusTwelveMonths { get; init; }

    public Sourced<string>? ProgressTwelveMonths { get; init; }
}
