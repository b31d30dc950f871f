using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>A sheet of รายการ / ค่า turned into one row: each setting is found by its name in the first column.</summary>
internal sealed class BoundPairs
{
    private readonly CellReader reader;
    private readonly Dictionary<ColumnSchema, (CellValue Value, CellAddress Cell)> values = new(ReferenceEqualityComparer.Instance);
    private readonly CellAddress whole;

    public BoundPairs(SheetSchema schema, SheetSnapshot sheet, string file, CellReader reader)
    {
        this.reader = reader;
        whole = new CellAddress(file, sheet.Name);
        var byKey = schema.Columns.ToDictionary(setting => ThaiText.MatchingKey(setting.Heading));
        foreach (var row in sheet.Rows)
        {
            if (row[SheetGeometry.PairLabelColumn].Text is { } label
                && byKey.TryGetValue(ThaiText.MatchingKey(label), out var setting)
                && !values.ContainsKey(setting))
            {
                values[setting] = (row[SheetGeometry.PairValueColumn], new CellAddress(file, sheet.Name, row.Number, SheetGeometry.PairValueColumn));
            }
        }
    }

    public bool IsBlank(ColumnSchema setting) => Value(setting).IsBlank;

    public bool Has(ColumnSchema setting) => values.ContainsKey(setting);

    public CellAddress Address(ColumnSchema setting) => values.TryGetValue(setting, out var found) ? found.Cell : whole;

    public Sourced<string>? Text(ColumnSchema setting) => reader.Text(setting, Value(setting), Address(setting));

    public string? Raw(ColumnSchema setting) => Value(setting).Text;

    public Sourced<decimal>? Number(ColumnSchema setting) => reader.Number(setting, Value(setting), Address(setting));

    public Sourced<int>? Year(ColumnSchema setting) => reader.Year(setting, Value(setting), Address(setting));

    public Sourced<T>? Choice<T>(ColumnSchema setting, WordMap<T> words)
        where T : struct => reader.Choice(setting, Text(setting), words);

    public System.Collections.Immutable.ImmutableArray<Sourced<string>> Lines(ColumnSchema setting) => reader.Lines(Text(setting));

    public System.Collections.Immutable.ImmutableArray<Sourced<string>> Several(ColumnSchema setting) => reader.Several(Text(setting));

    private CellValue Value(ColumnSchema setting) => values.TryGetValue(setting, out var found) ? found.Value : CellValue.Blank;
}
