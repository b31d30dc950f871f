using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Documents;

/// <summary>Where a printed value comes from: its cells and, if it was computed, how.</summary>
public sealed record Provenance(ImmutableArray<CellAddress> Cells, string? Formula = null)
{
    public static Provenance Of(CellAddress cell) => new([cell]);
}
