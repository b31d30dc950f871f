using System.Collections.Immutable;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Analysis;

/// <summary>What one division has to do, and how far it is.</summary>
public sealed record DivisionProgress(
    Division Division,
    ImmutableArray<Measure> Measures,
    ImmutableArray<DisclosureItem> Items,
    ImmutableArray<DueTask> Due)
{
    public StatusCount SixMonths { get; init; } = StatusCount.None;

    public StatusCount TwelveMonths { get; init; } = StatusCount.None;

    public StatusCount Disclosure { get; init; } = StatusCount.None;
}
