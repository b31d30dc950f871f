using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>One row that has at least one filled cell. <see cref="Cells"/> starts with column 1.</summary>
public sealed record RowSnapshot(int Number, ImmutableArray<CellValue> Cells)
{
    /// <summary>Hidden by hand or by a filter; read all the same.</summary>
    public bool IsHidden { get; init; }

    public CellValue this[int column] => column >= 1 && column <= Cells.Length ? Cells[column - 1] : CellValue.Blank;
}
