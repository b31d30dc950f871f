using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

internal sealed record RowPlan(ImmutableArray<CellPlan> Cells)
{
    public bool RepeatsAsHead { get; init; }

    public bool CannotSplit { get; init; } = true;
}
