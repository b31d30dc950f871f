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

        if (FindHeading(sheet, schema) is not var (row, columns))
        {
            log.Add(Problems.HeadingMissing(new CellAddress(workbook.FileName, sheet.Name), schema.Columns[0].Heading));
            return null;
        }

        TellMissing(workbook, sheet, schema, row, columns);
        return new BoundSheet(schema, sheet, workbook.FileName, row.Number, columns, reader);
    }

    /// <summary>The first of the rows that hold most of the headings.</summary>
    private static (RowSnapshot Row, Dictionary<ColumnSchema, int> Columns)? FindHeading(SheetSnapshot sheet, SheetSchema schema)
    {
        var wanted = ColumnsByKey(schema);
        (RowSnapshot Row, Dictionary<ColumnSchema, int> Columns)? best = null;
        foreach (var row in sheet.Rows.Take(RowsToSearch))
        {
            var found = Match(row, wanted);
            if (found.Count > (best?.Columns.Count ?? 0))
            {
                best = (row, found);
            }

            if (found.Count == schema.Columns.Length)
            {
                break;
            }
        }

        return best;
    }

    private static Dictionary<string, List<ColumnSchema>> ColumnsByKey(SheetSchema schema)
    {
        var byKey = new Dictionary<string, List<ColumnSchema>>(StringComparer.Ordinal);
        foreach (var column in schema.Columns)
        {
            foreach (var heading in column.Aliases.Prepend(column.Heading))
            {
                var key = ThaiText.MatchingKey(heading);
                if (!byKey.TryGetValue(key, out var columns))
                {
                    byKey.Add(key, columns = []);
                }

                columns.Add(column);
            }
        }

        return byKey;
    }

    private static Dictionary<ColumnSchema, int> Match(RowSnapshot row, Dictionary<string, List<ColumnSchema>> wanted)
    {
        var found = new Dictionary<ColumnSchema, int>(ReferenceEqualityComparer.Instance);
        foreach (var c in row.FilledColumns)
        {
            if (row[c].Text is not { } text)
            {
                continue;
            }

            if (wanted.TryGetValue(ThaiText.MatchingKey(text), out var columns) && columns.Find(candidate => !found.ContainsKey(candidate)) is { } column)
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
