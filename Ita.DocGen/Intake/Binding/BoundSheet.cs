using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>A sheet with its columns found by heading, wherever they stand; rows read by column, not by position.</summary>
internal sealed class BoundSheet(
    SheetSchema schema,
    SheetSnapshot sheet,
    string file,
    int headingRow,
    IReadOnlyDictionary<ColumnSchema, int> columns,
    CellReader reader)
{
    private BoundRow[]? rows;

    public CellAddress Whole { get; } = new(file, sheet.Name);

    /// <summary>The rows below the heading that hold something of the user's in a known column.</summary>
    public IReadOnlyList<BoundRow> Rows => rows ??= [.. Find()];

    public bool Has(ColumnSchema column) => columns.ContainsKey(column);

    public CellAddress Address(ColumnSchema column, int row) => AddressAt(row, columns.GetValueOrDefault(column, 1));

    public CellAddress AddressAt(int row, int column) => new(file, sheet.Name, row, column);

    /// <summary>Where the column stands on the sheet; 0 when it is not there.</summary>
    public int Place(ColumnSchema column) => columns.GetValueOrDefault(column);

    private IEnumerable<BoundRow> Find()
    {
        // On a sheet of free rows formulas alone make no row; on a sheet of fixed rows the given code does.
        var speaking = columns.Where(pair => !pair.Key.IsGiven || schema.Shape == SheetShape.FixedRows).Select(pair => pair.Value).ToArray();
        foreach (var row in sheet.Rows)
        {
            if (row.Number > headingRow && Array.Exists(speaking, column => HoldsSomething(row[column])))
            {
                yield return new BoundRow(this, row, reader);
            }
        }
    }

    // A tick box that was emptied holds a blank or a dot.
    private static bool HoldsSomething(CellValue value) => value.Kind switch
    {
        CellKind.Blank => false,
        CellKind.Text => ThaiLetters.IsConsonant(value.Text![0]) || ThaiText.MatchingKey(value.Text).Length > 0,
        _ => true,
    };
}
