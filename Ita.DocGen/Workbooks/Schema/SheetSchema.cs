using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

public sealed record SheetSchema(string Name, SheetShape Shape, ImmutableArray<ColumnSchema> Columns)
{
    /// <summary>One or two sentences at the top of the sheet: what is filled in here, and when.</summary>
    public required string Purpose { get; init; }

    /// <summary>The column whose value names a row (เลขที่, ข้อ, ปีงบประมาณ): rows are joined by it, never by position.</summary>
    public ColumnSchema? Key { get; init; }

    /// <summary>How many empty rows a blank workbook offers.</summary>
    public int OfferedRows { get; init; } = 40;

    /// <summary>A sheet that may be missing without a finding.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Landscape when printed.</summary>
    public bool IsWide { get; init; }
}
