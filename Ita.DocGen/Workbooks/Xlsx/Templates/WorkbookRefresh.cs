using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// Brings the list sheet and the given cells of a workbook that people have filled up to date, and touches nothing else.
/// Answers null when all is up to date already. A workbook with pictures in it is refused: the library would lose them.
/// </summary>
internal static class WorkbookRefresh
{
    public static byte[]? Refresh(byte[] workbook, WorkbookSchema schema, WorkbookContent content)
    {
        using var package = new ExcelPackage(new MemoryStream(workbook));
        if (package.Workbook.Worksheets.Any(sheet => sheet.Drawings.Count > 0))
        {
            return null;
        }

        var changed = RefreshLists(package.Workbook, schema, content) | StampSheetWriter.RefreshAgency(package.Workbook, content.Stamp);
        foreach (var sheet in schema.Sheets.Where(sheet => sheet.Shape == SheetShape.FixedRows))
        {
            if (package.Workbook.Worksheets[sheet.Name] is { } written)
            {
                changed |= RefreshGiven(written, sheet, content, new XlsxDates(package.Workbook.Date1904));
            }
        }

        if (!changed)
        {
            return null;
        }

        using var target = new MemoryStream();
        XlsxPackage.Save(package, target);
        return target.ToArray();
    }

    private static bool RefreshLists(ExcelWorkbook workbook, WorkbookSchema schema, WorkbookContent content)
    {
        if (workbook.Worksheets[WorkbookSchema.ListSheet] is not { } sheet)
        {
            return false;
        }

        var changed = false;
        var lists = schema.Sheets.SelectMany(page => page.Columns).Select(column => column.List).OfType<ChoiceList>().Distinct().Where(list => !list.IsFixed);
        foreach (var list in lists)
        {
            if (ColumnOf(sheet, 1, list.Id) is { } column)
            {
                changed |= RefreshList(workbook, sheet, column, list, content);
            }
        }

        return changed;
    }

    private static bool RefreshList(ExcelWorkbook workbook, ExcelWorksheet sheet, int column, ChoiceList list, WorkbookContent content)
    {
        var words = content.WordsOf(list);
        var last = Math.Max(sheet.Dimension.End.Row, words.Length + 1);
        var changed = false;
        for (var row = 2; row <= last; row++)
        {
            var word = row - 2 < words.Length ? words[row - 2] : null;
            var cell = sheet.Cells[row, column];
            if ((cell.Value as string) != word)
            {
                cell.Value = word;
                changed = true;
            }
        }

        if (changed && workbook.Names.ContainsKey(ListSheetWriter.NameOf(list)))
        {
            workbook.Names.Remove(ListSheetWriter.NameOf(list));
            workbook.Names.Add(ListSheetWriter.NameOf(list), ListSheetWriter.RangeOf(sheet, column, list, words.Length));
        }

        return changed;
    }

    // Rows are found by what names them, so that a sheet someone has sorted is refreshed too.
    private static bool RefreshGiven(ExcelWorksheet sheet, SheetSchema schema, WorkbookContent content, XlsxDates dates)
    {
        if (schema.Key is null || ColumnOf(sheet, SheetGeometry.HeadingRow, schema.Key.Heading) is not { } keyColumn)
        {
            return false;
        }

        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = SheetGeometry.FirstDataRow; row <= sheet.Dimension.End.Row; row++)
        {
            if (sheet.Cells[row, keyColumn].Value is string key)
            {
                rows.TryAdd(key, row);
            }
        }

        var changed = false;
        foreach (var given in content.Rows.GetValueOrDefault(schema.Name, []))
        {
            if (given[schema.Key].Text is { } key && rows.TryGetValue(key, out var row))
            {
                changed |= RefreshRow(sheet, schema, given, row, dates);
            }
        }

        return changed;
    }

    private static bool RefreshRow(ExcelWorksheet sheet, SheetSchema schema, RowContent given, int row, XlsxDates dates)
    {
        var changed = false;
        foreach (var column in schema.Columns.Where(column => column.IsGiven && !given[column].IsBlank))
        {
            if (ColumnOf(sheet, SheetGeometry.HeadingRow, column.Heading) is not { } place)
            {
                continue;
            }

            var cell = sheet.Cells[row, place];
            if (string.IsNullOrEmpty(cell.Formula) && XlsxCell.Read(cell, dates) != given[column])
            {
                CellWriter.Write(cell, given[column]);
                changed = true;
            }
        }

        return changed;
    }

    private static int? ColumnOf(ExcelWorksheet sheet, int row, string heading)
    {
        for (var c = 1; c <= sheet.Dimension.End.Column; c++)
        {
            if ((sheet.Cells[row, c].Value as string)?.Trim() == heading)
            {
                return c;
            }
        }

        return null;
    }
}
