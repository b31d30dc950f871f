using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>One row of หนังสือและคำสั่ง. Empty number and date are given after signing and print as dotted leaders.</summary>
public sealed record Paper(string DocumentId, CellAddress Cell)
{
    public bool IsWanted { get; init; } = true;

    public MemoStyle Style { get; init; } = MemoStyle.Narrative;

    public Sourced<string>? OwnerDivision { get; init; }

    public Sourced<string>? Number { get; init; }

    public Sourced<DateOnly>? Date { get; init; }

    public Sourced<string>? Subject { get; init; }

    public Sourced<string>? Addressee { get; init; }

    public ImmutableArray<Sourced<string>> Enclosures { get; init; } = [];

    public Sourced<PaperPurpose>? Purpose { get; init; }

    /// <summary>Ids of the books this paper is bound into.</summary>
    public ImmutableArray<Sourced<string>> BoundInto { get; init; } = [];

    public int? OrderInBook { get; init; }

    public PaperStatus Status { get; init; } = PaperStatus.Draft;

    public Sourced<DateOnly>? PublishedOn { get; init; }

    public Sourced<string>? Url { get; init; }
}
