using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>One row to write: values by column.</summary>
public sealed record RowContent(ImmutableDictionary<ColumnSchema, CellValue> Values)
{
    public static RowContent Of(params IEnumerable<(ColumnSchema Column, CellValue Value)> values) =>
        new(values.Where(pair => !pair.Value.IsBlank).ToImmutableDictionary(pair => pair.Column, pair => pair.Value));

    public CellValue this[ColumnSchema column] => Values.GetValueOrDefault(column, CellValue.Blank);

    public RowContent With(ColumnSchema column, CellValue value) => new(Values.SetItem(column, value));
}
