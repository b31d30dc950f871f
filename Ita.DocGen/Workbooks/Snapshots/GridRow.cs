using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Workbooks;

/// <summary>One row being gathered. Cells usually come from left to right; where they do not, they are sorted once at the end.</summary>
internal sealed class GridRow(int number, int room)
{
    /// <summary>Blanks beside the filled cells that a plain row may hold.</summary>
    private const int RoomForBlanks = 64;

    private readonly List<int> columns = new(room);
    private readonly List<CellValue> values = new(room);
    private bool inOrder = true;

    public int Number { get; } = number;

    public int Count => columns.Count;

    public void Add(int column, CellValue value)
    {
        inOrder &= columns.Count == 0 || column > columns[^1];
        columns.Add(column);
        values.Add(value);
    }

    /// <summary>Of two values for one cell the later one stays.</summary>
    public void PutInOrder()
    {
        if (inOrder)
        {
            return;
        }

        var latest = new SortedDictionary<int, CellValue>();
        for (var i = 0; i < columns.Count; i++)
        {
            latest[columns[i]] = values[i];
        }

        columns.Clear();
        values.Clear();
        columns.AddRange(latest.Keys);
        values.AddRange(latest.Values);
        inOrder = true;
    }

    /// <summary>What stands in a row that was put in order.</summary>
    public CellValue Find(int column)
    {
        var place = columns.BinarySearch(column);
        return place < 0 ? CellValue.Blank : values[place];
    }

    public RowSnapshot ToSnapshot()
    {
        var last = columns[^1];
        if (last > (2 * Count) + RoomForBlanks)
        {
            return new RowSnapshot(Number, [.. values]) { Columns = [.. columns] };
        }

        if (last == Count)
        {
            return new RowSnapshot(Number, [.. values]);
        }

        var cells = new CellValue[last];
        for (var i = 0; i < Count; i++)
        {
            cells[columns[i] - 1] = values[i];
        }

        return new RowSnapshot(Number, ImmutableCollectionsMarshal.AsImmutableArray(cells));
    }
}
