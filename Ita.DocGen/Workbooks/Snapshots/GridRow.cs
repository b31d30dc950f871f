using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// One row being gathered, its cells in any order; of two values for one cell the later one stays. Cells side by side lie in an
/// array, what stands far to the right of them in a list of its own.
/// </summary>
internal sealed class GridRow(int number, int room)
{
    /// <summary>Blanks beside the filled cells that an array may hold.</summary>
    private const int RoomForBlanks = 64;

    private CellValue[] near = room == 0 ? [] : new CellValue[room];
    private SortedDictionary<int, CellValue>? far;
    private int added;
    private int width;

    public int Number { get; } = number;

    /// <summary>How many cells the next row will likely have side by side.</summary>
    public int LikelyWidth => Math.Min(width, WidestArray);

    private int WidestArray => (2 * added) + RoomForBlanks;

    public CellValue this[int column] =>
        column <= near.Length ? near[column - 1] : far is not null && far.TryGetValue(column, out var value) ? value : CellValue.Blank;

    public void Set(int column, CellValue value)
    {
        added++;
        if (column > near.Length && far is null && column <= WidestArray)
        {
            Array.Resize(ref near, Math.Max(column, Math.Min(2 * near.Length, column + RoomForBlanks)));
        }

        if (column <= near.Length)
        {
            near[column - 1] = value;
            width = Math.Max(width, column);
        }
        else
        {
            far ??= [];
            far[column] = value;
        }
    }

    public RowSnapshot ToSnapshot(bool isHidden)
    {
        if (far is null)
        {
            return new RowSnapshot(Number, width == near.Length ? ImmutableCollectionsMarshal.AsImmutableArray(near) : [.. near.AsSpan(0, width)]) { IsHidden = isHidden };
        }

        var nearby = Enumerable.Range(1, width).Where(column => !near[column - 1].IsBlank).ToArray();
        return new RowSnapshot(Number, [.. nearby.Select(column => near[column - 1]), .. far.Values])
        {
            Columns = [.. nearby, .. far.Keys],
            IsHidden = isHidden,
        };
    }
}
