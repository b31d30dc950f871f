using System.Collections.Immutable;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>What the staff typed on a sheet, cell by cell and unread, so that it can be written again as it stands.</summary>
internal static class TypedRows
{
    public static ImmutableArray<RowContent> Of(WorkbookSnapshot? workbook, SheetSchema schema)
    {
        if (workbook?.Find(schema.Name) is not { } sheet)
        {
            return [];
        }

        return schema.Shape == SheetShape.Pairs ? [PairsOf(sheet, schema)] : RowsOf(sheet, schema);
    }

    private static RowContent PairsOf(SheetSnapshot sheet, SheetSchema schema) => RowContent.Of(
        from row in sheet.Rows
        let label = row[SheetGeometry.PairLabelColumn].Text
        where label is not null
        let setting = schema.Columns.FirstOrDefault(column => IsNamed(column, label))
        where setting is { IsGiven: false }
        select (setting, row[SheetGeometry.PairValueColumn]));

    private static ImmutableArray<RowContent> RowsOf(SheetSnapshot sheet, SheetSchema schema)
    {
        var heading = sheet.Rows.Take(15).MaxBy(row => row.FilledColumns.Count(place => schema.Columns.Any(column => row[place].Text is { } text && IsNamed(column, text))));
        if (heading is null)
        {
            return [];
        }

        var places = schema.Columns
            .Select(column => (Column: column, Place: heading.FilledColumns.FirstOrDefault(c => heading[c].Text is { } text && IsNamed(column, text))))
            .Where(pair => pair.Place > 0 && (!pair.Column.IsGiven || schema.Shape == SheetShape.FixedRows))
            .ToArray();
        return
        [
            .. sheet.Rows
                .Where(row => row.Number > heading.Number)
                .Select(row => RowContent.Of(places.Select(pair => (pair.Column, row[pair.Place]))))
                .Where(row => !row.Values.IsEmpty),
        ];
    }

    private static bool IsNamed(ColumnSchema column, string text)
    {
        var key = ThaiText.MatchingKey(text);
        return ThaiText.MatchingKey(column.Heading) == key || column.Aliases.Any(alias => ThaiText.MatchingKey(alias) == key);
    }
}
