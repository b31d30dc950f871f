using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A table. Cells covered by a span are left out of their rows, as in HTML.</summary>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>How many leading rows repeat on every page.</summary>
    public int HeaderRows { get; init; }

    public string? Caption { get; init; }

    /// <summary>Printed above the repeated head on each following page, e.g. "ตัวชี้วัดย่อยที่ ๙.๑ … (ต่อ)". Where a writer cannot (Word), it is left out.</summary>
    public string? ContinuedTitle { get; init; }

    public TableBorders Borders { get; init; } = TableBorders.Grid;

    /// <summary>The whole table stays on one page if it fits on one.</summary>
    public bool KeepsTogether { get; init; }

    /// <summary>What the table tells, for those who cannot see it.</summary>
    public string? Summary { get; init; }
}
