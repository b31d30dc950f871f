using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A cell; its last block is always a paragraph, as Word demands.</summary>
internal sealed record CellPlan(int Width, ImmutableArray<BlockPlan> Blocks)
{
    public int ColumnSpan { get; init; } = 1;

    public CellMerge Merge { get; init; } = CellMerge.None;

    /// <summary>"RRGGBB", or none.</summary>
    public string? Shade { get; init; }

    public bool IsMiddle { get; init; }
}
