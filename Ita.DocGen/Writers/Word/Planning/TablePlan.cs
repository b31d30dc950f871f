using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A table with fixed column widths in twips.</summary>
internal sealed record TablePlan(ImmutableArray<int> ColumnWidths, ImmutableArray<RowPlan> Rows) : BlockPlan
{
    public int Indent { get; init; }

    public required string StyleId { get; init; }

    public bool HasGrid { get; init; } = true;

    public string? Caption { get; init; }

    public string? Summary { get; init; }
}
