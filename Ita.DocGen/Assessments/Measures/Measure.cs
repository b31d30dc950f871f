using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Assessments;

/// <summary>One activity of the plan. Rows with the same <see cref="PrintedRow"/> share a row of the printed table.</summary>
public sealed record Measure(string Number, CellAddress Cell)
{
    public int? PrintedRow { get; init; }

    /// <summary>Indicators, sub-indicators, issues, topics or items this measure answers, as typed and as understood.</summary>
    public ImmutableArray<MeasureLink> Links { get; init; } = [];

    public Sourced<string>? Finding { get; init; }

    public Sourced<MeasurePriority>? Priority { get; init; }

    public Sourced<string>? Text { get; init; }

    public Sourced<string>? Project { get; init; }

    public Sourced<string>? Steps { get; init; }

    public Responsibility Responsible { get; init; } = Responsibility.None;

    public Sourced<DateMention>? Start { get; init; }

    public Sourced<DateMention>? End { get; init; }

    /// <summary>Overrides the period made from start and end.</summary>
    public Sourced<string>? PrintedPeriod { get; init; }

    public Sourced<DateOnly>? Due { get; init; }

    public Sourced<decimal>? Budget { get; init; }

    public Sourced<string>? CarriedFrom { get; init; }
}
