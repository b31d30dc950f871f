using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>Finds a sheet's heading row and its columns by their headings; a renamed heading is told with the nearest match.</summary>
internal sealed class SheetBinder(FindingLog log, CellReader reader)
{
    private const int RowsToSearch = 15;

    public BoundSheet? Bind(WorkbookSnapshot workbook, SheetSchema schema)
    {
        if (workbook.Find(schema.Name) is not { } sheet)
        {
            if (!schema.IsOptional)
            {
                log.Add(Problems.SheetMissing(CellAddress.OfFile(workbook.FileName), schema.Name));
            }

            return null;
        }

        var wanted = schema.Columns.ToDictionary(column => column, column => KeysOf(column));
        var heading = sheet.Rows
            .Take(RowsToSearch)
            .Select(row => (Row: row, Columns: Match(row, wanted)))
            .MaxBy(candidate => candidate.Columns.Count);
        if (heading.Columns is null || heading.Columns.Count == 0)
        {
            log.Add(Problems.HeadingMissing(new CellAddress(workbook.FileName, sheet.Name), schema.Columns[0].Heading));
            return null;
        }

        TellMissing(workbook, sheet, schema, heading.Row, heading.Columns);
        return new BoundSheet(schema, sheet, workbook.FileName, heading.Row.Number, heading.Columns, reader);
    }

    private static string[] KeysOf(ColumnSchema column) =>
        [ThaiText.MatchingKey(column.Heading), .. column.Aliases.Select(ThaiText.MatchingKey)];

    private static Dictionary<ColumnSchema, int> Match(RowSnapshot row, Dictionary<ColumnSchema, string[]> wanted)
    {
        var found = new Dictionary<ColumnSchema, int>();
        foreach (var c in row.FilledColumns)
        {
            if (row[c].Text is not { } text)
            {
                continue;
            }

            var key = ThaiText.MatchingKey(text);
            var column = wanted.FirstOrDefault(pair => !found.ContainsKey(pair.Key) && pair.Value.Contains(key)).Key;
            if (column is not null)
            {
                found.Add(column, c);
            }
        }

        return found;
    }

    private void TellMissing(WorkbookSnapshot workbook, SheetSnapshot sheet, SheetSchema schema, RowSnapshot heading, Dictionary<ColumnSchema, int> found)
    {
        var strange = heading.FilledColumns
            .Where(c => heading[c].Text is not null && !found.ContainsValue(c))
            .ToList();
        foreach (var column in schema.Columns.Where(column => !column.IsGiven && !found.ContainsKey(column)))
        {
            var nearest = strange.Where(c => Nearness.IsNear(column.Heading, heading[c].Text!)).Cast<int?>().FirstOrDefault();
            if (nearest is { } place)
            {
                strange.Remove(place);
                var renamed = Problems.HeadingRenamed(new CellAddress(workbook.FileName, sheet.Name, heading.Number, place), column.Heading, heading[place].Text!);
                log.Add(column.IsRequired ? renamed : renamed.As(Severity.Warning));
            }
            else if (column.IsRequired || column.IsWanted)
            {
                log.Add(Problems.HeadingMissing(new CellAddress(workbook.FileName, sheet.Name, heading.Number, 1), column.Heading));
            }
        }
    }
}
