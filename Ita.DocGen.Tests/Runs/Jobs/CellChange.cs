using System.Globalization;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs.Jobs;

/// <summary>One filled cell of the example, and the same folder with something else in it.</summary>
internal sealed record CellChange(string File, string Sheet, int Row, int Column, string Kind, ChoiceList? List)
{
    /// <summary>Of every kind of cell (a column, on a sheet of pairs a row) one, taken by the seed.</summary>
    public static IEnumerable<CellChange> OfEveryKind(FolderOfYear folder, int seed)
    {
        var random = new Random(seed);
        var kinds = All(folder).GroupBy(change => change.Kind).Select(kind => kind.ElementAt(random.Next(kind.Count()))).ToArray();
        random.Shuffle(kinds);
        return kinds;
    }

    public FolderOfYear In(FolderOfYear folder)
    {
        var book = folder.Files.Workbooks.Single(one => one.FileName == File);
        var sheet = book.Find(Sheet)!;
        var row = sheet.Rows.Single(one => one.Number == Row);
        var typed = row with { Cells = row.Cells.SetItem(Column - 1, Other(row[Column], List)) };
        var changed = book with { Sheets = book.Sheets.Replace(sheet, sheet with { Rows = sheet.Rows.Replace(row, typed) }) };
        return folder with { Files = folder.Files with { Workbooks = folder.Files.Workbooks.Replace(book, changed) } };
    }

    private static IEnumerable<CellChange> All(FolderOfYear folder) =>
        from book in folder.Files.Workbooks
        from schema in WorkbookSchema.All.Single(one => one.FileName == book.FileName).Sheets
        where !schema.Columns.IsEmpty
        let sheet = book.Find(schema.Name)
        where sheet is not null
        let head = sheet.Rows.First(row => row[1].Text == (schema.Shape == SheetShape.Pairs ? "รายการ" : schema.Columns[0].Heading))
        from row in sheet.Rows
        where row.Number > head.Number && row.Columns.IsDefault
        from column in row.FilledColumns
        where schema.Shape != SheetShape.Pairs || column == 2
        let kind = schema.Shape == SheetShape.Pairs ? row[1].Text : head[column].Text
        where kind is not null
        select new CellChange(book.FileName, schema.Name, row.Number, column, $"{schema.Name}: {kind}", schema.Columns.FirstOrDefault(one => one.Heading == kind)?.List);

    private static CellValue Other(CellValue value, ChoiceList? list) => value.Kind switch
    {
        _ when list?.Words.FirstOrDefault(word => word != value.Text) is { } other => CellValue.OfText(other),
        CellKind.Number => CellValue.OfNumber(value.Number - 0.01m),
        CellKind.Date => CellValue.OfDate(value.Date.AddDays(1)),
        _ when decimal.TryParse(value.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => CellValue.OfText((number - 0.01m).ToString(CultureInfo.InvariantCulture)),
        _ => CellValue.OfText(value.Text + "ก"),
    };
}
