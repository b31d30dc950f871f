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
    public SheetSchema Schema { get; } = schema;

    public CellAddress Whole { get; } = new(file, sheet.Name);

    public bool Has(ColumnSchema column) => columns.ContainsKey(column);

    /// <summary>The rows below the heading that hold something of the user's in a known column.</summary>
    public IEnumerable<BoundRow> Rows()
    {
        foreach (var row in sheet.Rows)
        {
            if (row.Number > headingRow && HoldsSomething(row))
            {
                yield return new BoundRow(this, row, reader);
            }
        }
    }

    public CellAddress Address(ColumnSchema column, int row) => new(file, sheet.Name, row, columns.GetValueOrDefault(column, 1));

    public CellValue Value(ColumnSchema column, RowSnapshot row) => columns.TryGetValue(column, out var index) ? row[index] : CellValue.Blank;

    // On a sheet of free rows formulas alone make no row; on a sheet of fixed rows the given code does.
    private bool HoldsSomething(RowSnapshot row) =>
        columns.Any(pair => (!pair.Key.IsGiven || Schema.Shape == SheetShape.FixedRows)
            && !row[pair.Value].IsBlank
            && !IsEmptyTick(row[pair.Value]));

    private static bool IsEmptyTick(CellValue value) => value.Kind == CellKind.Text && ThaiText.MatchingKey(value.Text!).Length == 0;
}
