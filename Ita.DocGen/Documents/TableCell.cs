using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record TableCell(ImmutableArray<Block> Blocks)
{
    public ImmutableArray<Block> Blocks { get; init; } = Outline.WithoutHeadings(Blocks);

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public TextAlignment? Alignment { get; init; }

    public CellVerticalAlignment VerticalAlignment { get; init; } = CellVerticalAlignment.Top;

    public CellShade Shade { get; init; } = CellShade.None;

    /// <summary>A cell that names its row (for screen readers).</summary>
    public bool IsRowHeader { get; init; }
}
