using System.Collections.Immutable;
using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Tables: spans laid out on a full grid, widths fixed, rows that stay whole unless taller than a sixth of a page.</summary>
internal sealed class TablePlanner(PlanContext context, ParagraphPlanner paragraphs, BlockPlanner blocks)
{
    private const int CellPadding = 216;
    private const int NarrowestColumn = 200;

    /// <summary>So many of the rows that stay whole fill a page: were they larger, as much could stay empty behind one.</summary>
    private const int LargestWhole = 6;

    private static readonly string HeadShade = Palette.HexOf(ChartColour.Band2)[1..];
    private static readonly string GroupShade = Palette.HexOf(ChartColour.Band1)[1..];

    private readonly ParagraphPlan emptyCell = paragraphs.Empty(WordStyle.TableText);

    public void Plan(BlockSink sink, Table table, Flow flow)
    {
        var isEmpty = table.Rows.IsEmpty || table.Columns.IsEmpty;
        if (table.Caption is not null)
        {
            sink.Add(paragraphs.PlanText(table.Caption, WordStyle.Caption, new ParagraphFormat { KeepNext = !isEmpty }));
        }

        if (isEmpty)
        {
            return;
        }

        var widths = WidthsOf(table.Columns, flow.Room);
        var plan = ColumnLimit.Fit(new TablePlan(widths, PlanRows(table, widths, flow))
        {
            StyleId = context.Styles.IdOf(table.Borders == TableBorders.Grid ? StyleCatalogue.TableGrid : StyleCatalogue.TableNormal),
            Indent = flow.Left,
            HasGrid = table.Borders == TableBorders.Grid,
            Caption = table.Caption is null ? null : OfficeText.CleanLine(table.Caption),
            Summary = table.Summary is null ? null : OfficeText.CleanLine(table.Summary),
        });
        sink.Add(table.KeepsTogether ? Keep.Rows(plan) : plan);
    }

    private ImmutableArray<RowPlan> PlanRows(Table table, ImmutableArray<int> widths, Flow flow)
    {
        var covered = new CoveredCell[widths.Length];
        var rows = ImmutableArray.CreateBuilder<RowPlan>(table.Rows.Length);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            var isTall = false;
            var cells = PlanCells(row, table, widths, covered, table.Rows.Length - i, flow, ref isTall);
            var plan = new RowPlan(cells) { RepeatsAsHead = i < table.HeaderRows && i < table.Rows.Length - 1, CannotSplit = !isTall };

            // A head left alone at the foot of a page looks lost; LibreOffice 7.4 then leaves out the rows behind it.
            var holdsNext = plan.RepeatsAsHead || row.KeepsWithNext || LowRows.HoldNext(table, i, widths);
            rows.Add(i < table.Rows.Length - 1 && holdsNext ? Keep.WithNext(plan) : plan);
        }

        return rows.MoveToImmutable();
    }

    private ImmutableArray<CellPlan> PlanCells(TableRow row, Table table, ImmutableArray<int> widths, CoveredCell[] covered, int rowsLeft, Flow flow, ref bool isTall)
    {
        var cells = ImmutableArray.CreateBuilder<CellPlan>(row.Cells.Length);
        var next = 0;
        for (var column = 0; column < widths.Length;)
        {
            if (covered[column].RowsLeft > 0)
            {
                var above = covered[column];
                cells.Add(new CellPlan(Sum(widths, column, above.Span), [emptyCell]) { ColumnSpan = above.Span, Merge = CellMerge.GoesOn, Shade = above.Shade });
                covered[column] = above with { RowsLeft = above.RowsLeft - 1 };
                column += above.Span;
                continue;
            }

            if (next == row.Cells.Length)
            {
                cells.Add(new CellPlan(widths[column], [emptyCell]));
                column++;
                continue;
            }

            var cell = row.Cells[next++];
            var span = Math.Clamp(cell.ColumnSpan, 1, FreeColumns(covered, column));
            var down = Math.Clamp(cell.RowSpan, 1, rowsLeft);
            var shade = ShadeOf(cell.Shade);
            if (down > 1)
            {
                covered[column] = new CoveredCell(down - 1, span, shade);
            }

            var width = Sum(widths, column, span);
            isTall = isTall || TextEstimate.IsTallerThan(flow.PageHeight / LargestWhole * down, cell.Blocks, Math.Max(NarrowestColumn, width - CellPadding));
            cells.Add(PlanCell(cell, table.Columns[column], width, flow) with
            {
                ColumnSpan = span,
                Merge = down > 1 ? CellMerge.Begins : CellMerge.None,
                Shade = shade,
            });
            column += span;
        }

        if (next < row.Cells.Length)
        {
            cells[^1] = Filled(cells[^1], row.Cells[next..], flow);
        }

        return cells.ToImmutable();
    }

    /// <summary>Cells for which the grid has no column stand in the last cell, since nobody's text may be lost.</summary>
    private CellPlan Filled(CellPlan last, ImmutableArray<TableCell> left, Flow flow)
    {
        var sink = new BlockSink(blocks.Sliver());
        blocks.Plan(sink, [.. left.SelectMany(cell => cell.Blocks)], new Flow(Math.Max(NarrowestColumn, last.Width - CellPadding), flow.PageHeight) { IsInTable = true });
        return last with { Blocks = [.. last.Blocks, .. sink.ToCell(() => emptyCell)], Merge = last.Merge == CellMerge.GoesOn ? CellMerge.None : last.Merge };
    }

    private CellPlan PlanCell(TableCell cell, TableColumn column, int width, Flow flow)
    {
        var inner = new Flow(Math.Max(NarrowestColumn, width - CellPadding), flow.PageHeight)
        {
            IsInTable = true,
            CellAlignment = cell.Alignment ?? (column.Alignment == TextAlignment.Left || cell.ColumnSpan > 1 ? null : column.Alignment),
        };
        if (cell.Blocks is [Paragraph single])
        {
            return new CellPlan(width, [paragraphs.Plan(single, inner)]) { IsMiddle = cell.VerticalAlignment == CellVerticalAlignment.Middle };
        }

        var sink = new BlockSink(blocks.Sliver());
        blocks.Plan(sink, cell.Blocks, inner);
        return new CellPlan(width, sink.ToCell(() => emptyCell)) { IsMiddle = cell.VerticalAlignment == CellVerticalAlignment.Middle };
    }

    private static string? ShadeOf(CellShade shade) => shade switch
    {
        CellShade.Head => HeadShade,
        CellShade.Group => GroupShade,
        _ => null,
    };

    private static int FreeColumns(CoveredCell[] covered, int column)
    {
        var free = 1;
        while (column + free < covered.Length && covered[column + free].RowsLeft == 0)
        {
            free++;
        }

        return free;
    }

    private static int Sum(ImmutableArray<int> widths, int column, int span)
    {
        var sum = 0;
        for (var i = column; i < column + span; i++)
        {
            sum += widths[i];
        }

        return sum;
    }

    /// <summary>Whole twips that add up to the room exactly, so Word and LibreOffice have nothing to share out.</summary>
    private static ImmutableArray<int> WidthsOf(ImmutableArray<TableColumn> columns, int room)
    {
        var total = columns.Sum(column => Math.Max(0, column.Weight));
        var widths = ImmutableArray.CreateBuilder<int>(columns.Length);
        var before = 0.0;
        var edge = 0;
        foreach (var column in columns)
        {
            before += total > 0 ? Math.Max(0, column.Weight) / total : 1.0 / columns.Length;
            var next = (int)Math.Round(before * room);
            widths.Add(Math.Max(1, next - edge));
            edge = next;
        }

        return widths.MoveToImmutable();
    }

    private readonly record struct CoveredCell(int RowsLeft, int Span, string? Shade);
}
