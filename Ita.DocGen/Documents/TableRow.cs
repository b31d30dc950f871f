using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    /// <summary>Stays on the page of the next row (an inner heading row, say).</summary>
    public bool KeepsWithNext { get; init; }
}
