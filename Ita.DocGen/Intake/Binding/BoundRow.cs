using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>One row, read cell by cell into what the column asks for. What cannot be read is told once and comes back as null.</summary>
internal sealed class BoundRow(BoundSheet sheet, RowSnapshot row, CellReader reader)
{
    private Sourced<string>?[]? texts;

    public CellAddress Address(ColumnSchema column) => sheet.Address(column, row.Number);

    public bool IsBlank(ColumnSchema column) => Value(column).IsBlank;

    public Sourced<string>? Text(ColumnSchema column)
    {
        var place = sheet.Place(column);
        var value = row[place];
        if (value.IsBlank)
        {
            return null;
        }

        if (place > row.Cells.Length)
        {
            return reader.Text(column, value, sheet.AddressAt(row.Number, place));
        }

        // The binder and then many checks ask for the same text; a column far out is not worth the room.
        texts ??= new Sourced<string>?[row.Cells.Length];
        return texts[place - 1] ??= reader.Text(column, value, sheet.AddressAt(row.Number, place));
    }

    /// <summary>A text cell letter by letter, before anything is mended.</summary>
    public string? Raw(ColumnSchema column) => Value(column).Text;

    public Sourced<decimal>? Number(ColumnSchema column) => TryFind(column, out var value, out var cell) ? reader.Number(column, value, cell) : null;

    public int? Whole(ColumnSchema column) => Number(column) is { } number ? (int)decimal.Truncate(number.Value) : null;

    public Sourced<int>? Year(ColumnSchema column) => TryFind(column, out var value, out var cell) ? reader.Year(column, value, cell) : null;

    public Sourced<DateOnly>? Day(ColumnSchema column) => TryFind(column, out var value, out var cell) ? reader.Day(column, value, cell) : null;

    public Sourced<DateMention>? Dates(ColumnSchema column) => TryFind(column, out var value, out var cell) ? reader.Dates(column, value, cell) : null;

    public ImmutableArray<Sourced<string>> Several(ColumnSchema column) => reader.Several(Text(column));

    /// <summary>Lines of a long cell, one value a line.</summary>
    public ImmutableArray<Sourced<string>> Lines(ColumnSchema column) => reader.Lines(Text(column));

    public Sourced<T>? Choice<T>(ColumnSchema column, WordMap<T> words)
        where T : struct => reader.Choice(column, Text(column), words);

    public bool IsTicked(ColumnSchema column) => TryFind(column, out var value, out var cell) && reader.IsTicked(column, value, cell);

    private CellValue Value(ColumnSchema column) => row[sheet.Place(column)];

    // Most cells of a row are blank, and a blank cell needs no address.
    private bool TryFind(ColumnSchema column, out CellValue value, [NotNullWhen(true)] out CellAddress? cell)
    {
        var place = sheet.Place(column);
        value = row[place];
        cell = value.IsBlank ? null : sheet.AddressAt(row.Number, place);
        return cell is not null;
    }
}
