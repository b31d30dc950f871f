using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>A shipped example, read from its files by the real readers, in which a test breaks single cells.</summary>
internal sealed record ExampleFolder(int PlanYear, ImmutableArray<WorkbookSnapshot> Workbooks, ImmutableArray<FolderFile> Files)
{
    private static readonly Dictionary<int, ExampleFolder> AsShipped = [];

    public Assessment? Previous { get; init; }

    public static ExampleFolder Of(int planYear)
    {
        lock (AsShipped)
        {
            if (!AsShipped.TryGetValue(planYear, out var folder))
            {
                var reading = YearFolderReader.Read(Repository.PathOf("input-templates", "example", planYear.ToString(CultureInfo.InvariantCulture)));
                reading.Findings.ShouldBeEmpty();
                folder = new ExampleFolder(planYear, reading.Workbooks, [.. reading.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))]);
                AsShipped.Add(planYear, folder);
            }

            return folder;
        }
    }

    /// <summary>Types into the row whose first column holds the key (on a sheet of pairs: the setting).</summary>
    public ExampleFolder Type(SheetSchema sheet, string key, ColumnSchema column, string value)
    {
        var cell = At(sheet, key, column);
        return Put(sheet, cell.Row, cell.Column, CellValue.OfText(value));
    }

    public ExampleFolder Type(SheetSchema sheet, string key, ColumnSchema column, CellValue value)
    {
        var cell = At(sheet, key, column);
        return Put(sheet, cell.Row, cell.Column, value);
    }

    public ExampleFolder RenameHeading(SheetSchema sheet, ColumnSchema column, string heading)
    {
        var head = HeadOf(sheet);
        return Put(sheet, head.Number, ColumnOf(head, column), CellValue.OfText(heading));
    }

    public ExampleFolder WithoutRow(SheetSchema sheet, string key)
    {
        var row = RowOf(sheet, key);
        return WithSheet(sheet, old => old with { Rows = old.Rows.Remove(row) });
    }

    public ExampleFolder WithRow(SheetSchema sheet, int number, params string[] cells) =>
        WithSheet(sheet, old => old with { Rows = old.Rows.Add(new RowSnapshot(number, [.. cells.Select(CellValue.OfText)])) });

    public ExampleFolder WithoutSheet(SheetSchema sheet) => WithBook(sheet, book => book with { Sheets = book.Sheets.Remove(SheetOf(sheet)) });

    public ExampleFolder Stamped(SheetSchema sheet, Func<WorkbookStamp, WorkbookStamp> change) => WithBook(sheet, book => book with { Stamp = change(book.Stamp!) });

    public ExampleFolder After(ExampleFolder lastYear) => this with { Previous = lastYear.Read().Assessment };

    public ExampleFolder WithFile(string path, long size = 1000) => this with { Files = Files.Add(new FolderFile(path, size)) };

    public ExampleFolder WithoutFile(string path) => this with { Files = Files.RemoveAll(file => file.RelativePath == path) };

    /// <summary>Where a value stands: the cell of a column in the row of a key.</summary>
    public CellAddress At(SheetSchema sheet, string key, ColumnSchema column) => new(
        BookOf(sheet).FileName,
        sheet.Name,
        RowOf(sheet, key).Number,
        sheet.Shape == SheetShape.Pairs ? 2 : ColumnOf(HeadOf(sheet), column));

    public CellAddress HeadingAt(SheetSchema sheet, ColumnSchema column) => new(BookOf(sheet).FileName, sheet.Name, HeadOf(sheet).Number, ColumnOf(HeadOf(sheet), column));

    public IntakeResult Read() => YearFolderIntake.Read(new YearFolderInput(
        PlanYear,
        RulebookShelf.BuiltIn.Get(PlanYear - 1),
        RulebookShelf.BuiltIn.Get(PlanYear),
        Workbooks,
        Files,
        new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find, Previous = Previous });

    private ExampleFolder Put(SheetSchema sheet, int row, int column, CellValue value) => WithSheet(sheet, old =>
    {
        var line = old.Rows.First(candidate => candidate.Number == row);
        var cells = line.Cells.AddRange(Enumerable.Repeat(CellValue.Blank, Math.Max(0, column - line.Cells.Length)));
        return old with { Rows = old.Rows.Replace(line, line with { Cells = cells.SetItem(column - 1, value) }) };
    });

    private ExampleFolder WithSheet(SheetSchema sheet, Func<SheetSnapshot, SheetSnapshot> change) =>
        WithBook(sheet, book => book with { Sheets = book.Sheets.Replace(SheetOf(sheet), change(SheetOf(sheet))) });

    private ExampleFolder WithBook(SheetSchema sheet, Func<WorkbookSnapshot, WorkbookSnapshot> change) =>
        this with { Workbooks = Workbooks.Replace(BookOf(sheet), change(BookOf(sheet))) };

    private WorkbookSnapshot BookOf(SheetSchema sheet)
    {
        var schema = WorkbookSchema.All.First(book => book.Sheets.Contains(sheet));
        return Workbooks.First(book => book.FileName == schema.FileName);
    }

    private SheetSnapshot SheetOf(SheetSchema sheet) => BookOf(sheet).Find(sheet.Name)!;

    private RowSnapshot HeadOf(SheetSchema sheet) => SheetOf(sheet).Rows.First(row => row[1].Text == (sheet.Shape == SheetShape.Pairs ? "รายการ" : sheet.Columns[0].Heading));

    // By the first column, or by any other cell where the first is often empty (people without a name are found by their post).
    private RowSnapshot RowOf(SheetSchema sheet, string key)
    {
        var rows = SheetOf(sheet).Rows.Where(row => row.Number > HeadOf(sheet).Number).ToArray();
        return Array.Find(rows, row => Holds(row[1], key)) ?? rows.First(row => row.Cells.Any(cell => Holds(cell, key)));
    }

    private static bool Holds(CellValue cell, string key) =>
        cell.Text == key || cell is { Kind: CellKind.Number } && cell.Number.ToString(CultureInfo.InvariantCulture) == key;

    private static int ColumnOf(RowSnapshot head, ColumnSchema column) => head.Cells.Select(cell => cell.Text).ToList().IndexOf(column.Heading) + 1;
}
