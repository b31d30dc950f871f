using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Rows of a table that belong together through row spans (most often one row). Too high for a page, it is cut:
/// every cell that crosses the cut keeps what fits above and goes on below.
/// <code>
///   +----+------+          +----+------+
///   | a  | b    |          | a  | b    |
///   |    +------+   cut →  +----+------+  page ends
///   |    | c c  |          +----+------+
///   |    | c c  |          |    | c c  |
///   +----+------+          +----+------+
/// </code>
/// </summary>
internal sealed class BandSlab : Slab
{
    private const double LeastPart = 64;
    private const double GridWidth = 0.5;
    private readonly IReadOnlyList<StructureElement> rows;
    private readonly IReadOnlyList<BandCell> cells;
    private readonly double[] heights;
    private readonly bool hasGrid;
    private Slab? repeatedAbove;

    public BandSlab(int firstRow, IReadOnlyList<StructureElement> rows, IReadOnlyList<BandCell> cells, double[] heights, bool hasGrid)
    {
        FirstRow = firstRow;
        this.rows = rows;
        this.cells = cells;
        this.heights = heights;
        this.hasGrid = hasGrid;
        Height = heights.Sum();
        Notes = cells.Any(cell => cell.Content.Any(slab => slab.Notes.Count > 0)) ? [.. cells.SelectMany(cell => cell.Content).SelectMany(slab => slab.Notes)] : [];
    }

    public int FirstRow { get; }

    public int RowCount => heights.Length;

    public override double Height { get; }

    public override IReadOnlyList<Slab> Notes { get; }

    public override Slab? RepeatedAbove => repeatedAbove;

    public void SetRepeatedAbove(Slab? head) => repeatedAbove = head;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        var tops = TopsFrom(y);
        var next = 0;
        for (var row = 0; row < heights.Length; row++)
        {
            canvas.Attach(rows[row]);
            for (; next < cells.Count && cells[next].Row == row; next++)
            {
                PlaceCell(canvas, cells[next], x, tops[row], tops[cells[next].EndRow]);
            }
        }
    }

    public override (Slab Head, Slab Tail)? Split(double available, bool mustPart)
    {
        if (!mustPart && available < LeastPart)
        {
            return null;
        }

        var cut = 0;
        var above = 0.0;
        while (cut < heights.Length && above + heights[cut] <= available)
        {
            above += heights[cut++];
        }

        if (cut == heights.Length || available <= 0)
        {
            return null;
        }

        // Between rows if a row is whole above; else through the first row.
        return cut > 0 ? SplitAt(cut, above, 0, mustPart: true) : SplitAt(0, 0, available, mustPart);
    }

    private (Slab Head, Slab Tail)? SplitAt(int cut, double above, double withinRow, bool mustPart)
    {
        var bottom = above + withinRow;
        var headRows = withinRow > 0 ? cut + 1 : cut;
        var head = new List<BandCell>();
        var tail = new List<BandCell>();
        var moved = false;
        foreach (var cell in cells)
        {
            if (cell.EndRow <= cut)
            {
                head.Add(cell);
            }
            else if (cell.Row >= headRows)
            {
                tail.Add(cell with { Row = cell.Row - cut });
            }
            else
            {
                var room = bottom - heights.AsSpan(0, cell.Row).ToArray().Sum() - BandCell.TopPadding - BandCell.BottomPadding;
                var (fitting, rest) = SlabCut.BetweenLines(cell.Content, room);
                if (fitting.Count == 0 && rest.Count > 0)
                {
                    if (!mustPart)
                    {
                        return null;
                    }

                    (fitting, rest) = SlabCut.At(cell.Content, room);
                }

                moved |= fitting.Count > 0;
                head.Add(cell with { RowSpan = headRows - cell.Row, Content = fitting, VerticalAlignment = CellVerticalAlignment.Top });
                tail.Add(cell with { Row = 0, RowSpan = cell.EndRow - cut, Content = rest, Ended = rest.Count > 0 ? [] : EndedIn(cell), VerticalAlignment = CellVerticalAlignment.Top });
            }
        }

        if (withinRow > 0 && !moved)
        {
            return null;
        }

        return (Part(0, headRows, head, withinRow > 0 ? [] : heights[..cut]), Part(cut, heights.Length, tail, heights[(withinRow > 0 ? cut + 1 : cut)..]));
    }

    /// <summary>A band of some of the rows; known heights are kept for the rows at its end, the cut row shrinks to its content.</summary>
    private BandSlab Part(int from, int to, List<BandCell> ofPart, double[] known)
    {
        var ordered = ofPart.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).Select(cell => cell with { Content = [.. cell.Content] }).ToList();
        var sizes = new double[to - from];
        known.CopyTo(sizes, sizes.Length - known.Length);
        foreach (var cell in ordered.OrderBy(cell => cell.RowSpan))
        {
            var missing = cell.Height - sizes.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
            if (missing > 0)
            {
                sizes[cell.EndRow - 1] += missing;
            }
        }

        var part = new BandSlab(FirstRow + from, rows.Skip(from).Take(to - from).ToList(), ordered, sizes, hasGrid) { KeepsWithNext = KeepsWithNext, SpaceAfter = SpaceAfter };
        part.SetRepeatedAbove(repeatedAbove);
        return part;
    }

    /// <summary>Of a cell parted more than once, what its last part held.</summary>
    private static IReadOnlyList<Slab> EndedIn(BandCell cell) => cell.Content.Count > 0 ? cell.Content : cell.Ended;

    private double[] TopsFrom(double y)
    {
        var tops = new double[heights.Length + 1];
        tops[0] = y;
        for (var i = 0; i < heights.Length; i++)
        {
            tops[i + 1] = tops[i] + heights[i];
        }

        return tops;
    }

    private void PlaceCell(PageCanvas canvas, BandCell cell, double x, double top, double bottom)
    {
        var area = new PageArea(x + cell.X, top, cell.Width, bottom - top);
        if (cell.Shade != CellShade.None)
        {
            canvas.Shade(area, cell.Shade == CellShade.Head ? Rgb.HeadShade : Rgb.GroupShade);
        }

        if (hasGrid)
        {
            canvas.DrawGrid(area, GridWidth);
        }

        canvas.Attach(cell.Element);
        var spare = Math.Max(0, bottom - top - cell.Height);
        var offset = cell.VerticalAlignment == CellVerticalAlignment.Middle ? spare / 2 : 0;
        StackSlab.PlaceAll(cell.Content, canvas, x, top + BandCell.TopPadding + offset);
        PlaceAgain(canvas, cell.RepeatedIn(bottom - top), x, top + BandCell.TopPadding);
    }

    private static void PlaceAgain(PageCanvas canvas, IReadOnlyList<Slab> slabs, double x, double y)
    {
        var drewArtifacts = canvas.DrawsArtifacts;
        canvas.DrawsArtifacts = true;
        StackSlab.PlaceAll(slabs, canvas, x, y);
        canvas.DrawsArtifacts = drewArtifacts;
    }
}
