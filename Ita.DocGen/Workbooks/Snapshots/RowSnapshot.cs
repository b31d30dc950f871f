using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// One row that has at least one filled cell. <see cref="Cells"/> starts with column 1, unless the filled cells stand so far apart
/// that the blanks between them would be most of the row; then <see cref="Columns"/> names the column of each.
/// </summary>
public sealed record RowSnapshot(int Number, ImmutableArray<CellValue> Cells)
{
    /// <summary>In rising order; default when the cells stand side by side from column 1 on.</summary>
    public ImmutableArray<int> Columns { get; init; }

    /// <summary>Hidden by hand or by a filter; read all the same.</summary>
    public bool IsHidden { get; init; }

    public CellValue this[int column]
    {
        get
        {
            var place = Columns.IsDefault ? column - 1 : Columns.BinarySearch(column);
            return place >= 0 && place < Cells.Length ? Cells[place] : CellValue.Blank;
        }
    }

    public IEnumerable<int> FilledColumns
    {
        get
        {
            for (var place = 0; place < Cells.Length; place++)
            {
                if (!Cells[place].IsBlank)
                {
                    yield return Columns.IsDefault ? place + 1 : Columns[place];
                }
            }
        }
    }
}
