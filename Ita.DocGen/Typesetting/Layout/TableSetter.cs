using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A table as bands: rows that no row span ties together. Each band moves as one where a page can hold it.</summary>
internal sealed class TableSetter(TypesetContext context, BlockSetter blocks, ParagraphSetter paragraphs)
{
    /// <summary>A head higher than this share of the page is not repeated.</summary>
    private const double MostHead = 0.4;

    /// <summary>Rows of up to two lines go two and two at either end of a table, as lines do at the ends of a paragraph.</summary>
    private const double LowRow = 2.6;
    private const double SpaceBefore = 3;
    private const double SpaceAfter = 6;
    private const string Continued = "(ต่อ)";

    public List<Slab> Set(Table table, BlockFrame frame)
    {
        if (table.Rows.IsEmpty)
        {
            return [];
        }

        var grid = new TableGrid(table);
        var element = new StructureElement(StructureRole.Table, frame.Parent) { Summary = table.Summary };
        var slabs = SetCaption(table, element, frame);
        var edges = EdgesOf(table, grid, frame);
        var headRows = Math.Clamp(table.HeaderRows, 0, grid.Rows - 1);
        var bands = SetBands(table, grid, element, frame, edges, headRows);
        var heads = bands.TakeWhile(band => band.FirstRow < headRows).ToList();

        // Before the head is stacked to be repeated: the stack is as high as its spaces make it.
        var top = slabs.Count > 0 ? slabs[0] : bands[0];
        top.SpaceBefore = Math.Max(top.SpaceBefore, frame.IsInTable ? 0 : SpaceBefore);
        var repeated = RepeatedHead(table, heads, frame);
        foreach (var band in bands)
        {
            var isHead = band.FirstRow < headRows;
            band.SetRepeatedAbove(isHead ? null : repeated);
            band.KeepsWithNext = KeepOf(table, band, isHead);
            slabs.Add(band);
        }

        KeepEnds(bands.Skip(heads.Count).ToList());

        slabs[^1].KeepsWithNext = KeepStrength.None;
        slabs[^1].SpaceAfter = frame.IsInTable ? 0 : SpaceAfter;
        return slabs;
    }

    private static KeepStrength KeepOf(Table table, BandSlab band, bool isHead)
    {
        if (isHead || table.Rows[band.FirstRow + band.RowCount - 1].KeepsWithNext)
        {
            return KeepStrength.Firm;
        }

        return table.KeepsTogether ? KeepStrength.Group : KeepStrength.None;
    }

    private void KeepEnds(List<BandSlab> body)
    {
        var low = LowRow * context.PitchOf(context.Scaled(StyleLooks.Of(ParagraphStyle.TableText).SizeInPoints));
        foreach (var first in body.Count < 2 ? [] : new[] { 0, body.Count - 2 })
        {
            if (body[first].Height <= low && body[first + 1].Height <= low)
            {
                body[first].KeepsWithNext = KeepStrength.Firm;
            }
        }
    }

    private List<Slab> SetCaption(Table table, StructureElement element, BlockFrame frame)
    {
        if (string.IsNullOrEmpty(table.Caption))
        {
            return [];
        }

        var caption = paragraphs.Set(new Paragraph(ParagraphStyle.Caption, [new TextRun(table.Caption)]), frame with { Parent = element });
        foreach (var line in caption)
        {
            line.KeepsWithNext = KeepStrength.Firm;
        }

        caption[^1].SpaceAfter = 3;
        return caption;
    }

    private StackSlab? RepeatedHead(Table table, List<BandSlab> heads, BlockFrame frame)
    {
        var stack = new List<Slab>();
        if (!string.IsNullOrEmpty(table.ContinuedTitle))
        {
            var look = StyleLooks.Of(ParagraphStyle.MemoSection);
            var title = paragraphs.SetPlain(table.ContinuedTitle, new TextLook(context.Scaled(look.SizeInPoints), true, false), new StructureElement(StructureRole.P, frame.Parent), frame, TextAlignment.Left);
            title[^1].SpaceAfter = 3;
            stack.AddRange(title);
        }

        stack.AddRange(heads);
        return stack.Count == 0 || StackSlab.HeightOf(stack) > context.Paper.TextHeight.InPoints * MostHead ? null : new StackSlab(stack);
    }

    private static double[] EdgesOf(Table table, TableGrid grid, BlockFrame frame)
    {
        var weights = new double[grid.Columns];
        var usual = table.Columns.IsEmpty ? 1 : table.Columns.Average(column => Math.Max(0, column.Weight));
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = i < table.Columns.Length ? Math.Max(0, table.Columns[i].Weight) : usual;
        }

        var sum = weights.Sum();
        var edges = new double[weights.Length + 1];
        edges[0] = frame.X;
        for (var i = 0; i < weights.Length; i++)
        {
            edges[i + 1] = edges[i] + (sum > 0 ? frame.Width * weights[i] / sum : frame.Width / weights.Length);
        }

        return edges;
    }

    private List<BandSlab> SetBands(Table table, TableGrid grid, StructureElement element, BlockFrame frame, double[] edges, int headRows)
    {
        var head = new StructureElement(StructureRole.THead, element);
        var body = new StructureElement(StructureRole.TBody, element);
        var bands = new List<BandSlab>();
        var next = 0;
        for (var first = 0; first < grid.Rows;)
        {
            var end = first + 1;
            var cells = new List<BandCell>();
            var rows = new List<StructureElement>();
            for (var row = first; row < end; row++)
            {
                var line = new StructureElement(StructureRole.TR, row < headRows ? head : body);
                rows.Add(line);
                for (; next < grid.Cells.Count && grid.Cells[next].Row == row; next++)
                {
                    var cell = SetCell(table, grid.Cells[next], first, line, frame, edges, row < headRows);
                    cells.Add(cell);
                    end = Math.Max(end, row + cell.RowSpan);
                }
            }

            bands.Add(new BandSlab(first, rows, cells, HeightsOf(cells, end - first), table.Borders == TableBorders.Grid));
            first = end;
        }

        return bands;
    }

    private BandCell SetCell(Table table, GridCell place, int firstRow, StructureElement row, BlockFrame frame, double[] edges, bool isHead)
    {
        var source = place.Source;
        var scope = isHead ? HeaderScope.Column : source.IsRowHeader ? HeaderScope.Row : HeaderScope.None;
        var element = new StructureElement(scope == HeaderScope.None ? StructureRole.TD : StructureRole.TH, row)
        {
            Scope = scope,
            ColumnSpan = place.ColumnSpan,
            RowSpan = place.RowSpan,
        };
        var left = edges[place.Column];
        var width = edges[place.Column + place.ColumnSpan] - left;
        var padding = Math.Min(BandCell.SidePadding, width / 6);
        var column = place.ColumnSpan == 1 && place.Column < table.Columns.Length ? table.Columns[place.Column].Alignment : TextAlignment.Left;
        var inner = new BlockFrame(left + padding, width - (2 * padding), element)
        {
            IsInTable = true,
            CellAlignment = source.Alignment ?? column,
            CellAlignmentIsForced = source.Alignment is not null,
        };
        var namesItsRows = !isHead && (place.Column == 0 || place.RowSpan > 1);
        return new BandCell(place.Row - firstRow, place.Column, place.RowSpan, left, width, blocks.Set(source.Blocks, inner), element)
        {
            Continued = namesItsRows ? new Lazy<List<Slab>>(() => SetContinued(inner)) : null,
            Shade = source.Shade == CellShade.None && isHead ? CellShade.Head : source.Shade,
            VerticalAlignment = isHead ? CellVerticalAlignment.Middle : source.VerticalAlignment,
        };
    }

    private List<Slab> SetContinued(BlockFrame cell)
    {
        var look = new TextLook(context.Scaled(StyleLooks.Of(ParagraphStyle.TableText).SizeInPoints), false, false);
        return paragraphs.SetPlain(Continued, look, new StructureElement(StructureRole.P, cell.Parent), cell, cell.CellAlignment ?? TextAlignment.Left);
    }

    private double[] HeightsOf(List<BandCell> cells, int rows)
    {
        var heights = new double[rows];
        Array.Fill(heights, context.PitchOf(context.Scaled(StyleLooks.Of(ParagraphStyle.TableText).SizeInPoints)) + BandCell.TopPadding + BandCell.BottomPadding);
        foreach (var cell in cells.OrderBy(cell => cell.RowSpan))
        {
            var missing = cell.Height - heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
            if (missing > 0)
            {
                heights[cell.EndRow - 1] += missing;
            }
        }

        return heights;
    }
}
