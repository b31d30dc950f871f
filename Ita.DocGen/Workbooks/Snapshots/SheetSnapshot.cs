using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>A sheet's used rows, row by row. Rows and columns are 1-based; what was never filled is blank.</summary>
public sealed record SheetSnapshot(string Name, ImmutableArray<RowSnapshot> Rows)
{
    public bool IsHidden { get; init; }
}
