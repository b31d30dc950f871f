using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Assessments;

/// <summary>An activity that was held, with its evidence.</summary>
public sealed record Activity(string Number, CellAddress Cell)
{
    public ImmutableArray<Sourced<string>> MeasureNumbers { get; init; } = [];

    public Sourced<ReportRound>? Round { get; init; }

    public Sourced<string>? Name { get; init; }

    public Sourced<DateMention>? On { get; init; }

    public Sourced<string>? Venue { get; init; }

    public Sourced<decimal>? Participants { get; init; }

    public Sourced<EvidenceKind>? Evidence { get; init; }

    /// <summary>Files or folders below the year folder; pictures found there follow in <see cref="Pictures"/>.</summary>
    public ImmutableArray<Sourced<string>> Files { get; init; } = [];

    public ImmutableArray<Sourced<string>> Captions { get; init; } = [];

    public Sourced<string>? Url { get; init; }

    public bool OutsidePlan { get; init; }

    /// <summary>Relative paths of the evidence files that exist, in the order of their names.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    public ImmutableArray<string> Papers { get; init; } = [];
}
