using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>An earlier order or announcement that documents cite, perhaps with a scanned copy as annex.</summary>
public sealed record CitedOrder(CellAddress Cell)
{
    public Sourced<string>? Kind { get; init; }

    public Sourced<string>? IssuedBy { get; init; }

    public Sourced<string>? Number { get; init; }

    public Sourced<DateOnly>? Date { get; init; }

    public Sourced<string>? Subject { get; init; }

    public ImmutableArray<Sourced<string>> CitedIn { get; init; } = [];

    public Sourced<string>? CopyFile { get; init; }

    public Sourced<string>? Status { get; init; }
}
