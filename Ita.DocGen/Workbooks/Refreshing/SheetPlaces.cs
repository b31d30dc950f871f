using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>Where the columns of a sheet stand, found by their headings, and its rows by what names them.</summary>
internal sealed class SheetPlaces
{
    private const int RowsLookedAt = 15;

    private readonly SheetSnapshot sheet;
    private readonly ImmutableDictionary<ColumnSchema, int> columns;
    private readonly ImmutableArray<ColumnSchema> keys;

    private SheetPlaces(SheetSnapshot sheet, RowSnapshot heading, SheetSchema schema, ImmutableArray<ColumnSchema> keys)
    {
        this.sheet = sheet;
        this.keys = keys;
        columns = schema.Columns.Where(column => PlaceOf(heading, column) > 0).ToImmutableDictionary(column => column, column => PlaceOf(heading, column));
        Rows = sheet.Rows
            .Where(row => row.Number > heading.Number && KeyOf(row).Length > 0)
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        LastRow = Rows.IsEmpty ? heading.Number : Rows.Values.Max(row => row.Number);
    }

    public ImmutableDictionary<string, RowSnapshot> Rows { get; }

    public int LastRow { get; }

    public string SheetName => sheet.Name;

    /// <summary>Null when the sheet is not there or has lost its headings.</summary>
    public static SheetPlaces? Find(WorkbookSnapshot book, SheetSchema schema)
    {
        // A sheet without a key of its own (องค์ประกอบ) is joined by all that the program gives.
        ImmutableArray<ColumnSchema> keys = schema.Key is { } key ? [key] : [.. schema.Columns.Where(column => column.IsGiven)];
        var heading = book.Find(schema.Name)?.Rows.Take(RowsLookedAt).FirstOrDefault(row => keys.All(column => PlaceOf(row, column) > 0));
        return heading is null ? null : new SheetPlaces(book.Find(schema.Name)!, heading, schema, keys);
    }

    public int? ColumnOf(ColumnSchema column) => columns.TryGetValue(column, out var place) ? place : null;

    public string KeyOf(RowContent row) => string.Join(" · ", keys.Select(column => row[column].Text));

    /// <summary>Whether people have written anything in the row.</summary>
    public bool IsTyped(RowSnapshot row) => columns.Any(pair => !pair.Key.IsGiven && !row[pair.Value].IsBlank);

    private string KeyOf(RowSnapshot row)
    {
        var parts = keys.Select(column => row[columns[column]].Text?.Trim() ?? "").ToArray();
        return parts.All(part => part.Length > 0) ? string.Join(" · ", parts) : "";
    }

    private static int PlaceOf(RowSnapshot row, ColumnSchema column) =>
        Enumerable.Range(1, row.Cells.Length).FirstOrDefault(place => row[place].Text?.Trim() == column.Heading);
}
