using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>One row, read cell by cell into what the column asks for. What cannot be read is told once and comes back as null.</summary>
internal sealed class BoundRow(BoundSheet sheet, RowSnapshot row, CellReader reader)
{
    public CellAddress Address(ColumnSchema column) => sheet.Address(column, row.Number);

    public bool IsBlank(ColumnSchema column) => sheet.Value(column, row).IsBlank;

    public Sourced<string>? Text(ColumnSchema column) => reader.Text(column, Value(column), Address(column));

    /// <summary>A text cell letter by letter, before anything is mended.</summary>
    public string? Raw(ColumnSchema column) => Value(column).Text;

    public Sourced<decimal>? Number(ColumnSchema column) => reader.Number(column, Value(column), Address(column));

    public int? Whole(ColumnSchema column) => Number(column) is { } number ? (int)decimal.Truncate(number.Value) : null;

    public Sourced<int>? Year(ColumnSchema column) => reader.Year(column, Value(column), Address(column));

    public Sourced<DateOnly>? Day(ColumnSchema column) => reader.Day(column, Value(column), Address(column));

    public Sourced<DateMention>? Dates(ColumnSchema column) => reader.Dates(column, Value(column), Address(column));

    public ImmutableArray<Sourced<string>> Several(ColumnSchema column) => reader.Several(Text(column));

    /// <summary>Lines of a long cell, one value a line.</summary>
    public ImmutableArray<Sourced<string>> Lines(ColumnSchema column) => reader.Lines(Text(column));

    public Sourced<T>? Choice<T>(ColumnSchema column, WordMap<T> words)
        where T : struct => reader.Choice(column, Text(column), words);

    public bool IsTicked(ColumnSchema column) => reader.IsTicked(column, Value(column), Address(column));

    private CellValue Value(ColumnSchema column) => sheet.Value(column, row);
}
