using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>What brings a workbook up to date, as plain changes of cells that both formats can make, and what of it is told.</summary>
internal sealed record RefreshPlan(ImmutableArray<CellChange> Changes, ImmutableArray<RowAddition> Additions, ImmutableArray<ListRange> Ranges, ImmutableArray<string> Told)
{
    public bool IsEmpty => Changes.IsEmpty && Additions.IsEmpty;
}
