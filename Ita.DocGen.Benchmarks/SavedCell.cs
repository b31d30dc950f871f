using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Benchmarks;

/// <summary>A cell of the example that is typed anew between two runs: now the one value, now the other.</summary>
internal sealed record SavedCell(string Name, SheetSchema Sheet, string Row, ColumnSchema Column, CellValue One, CellValue Other)
{
    public static SavedCell[] All { get; } =
    [
        new("score", ItemScoresSheet.Sheet, "i10", ItemScoresSheet.Score, CellValue.OfNumber(97.80m), CellValue.OfNumber(97.79m)),
        new("measure", MeasuresSheet.Sheet, "1.1", MeasuresSheet.Text, CellValue.OfText("ทบทวนคู่มือการให้บริการประชาชนให้ครบถ้วน"), CellValue.OfText("ทบทวนคู่มือการให้บริการประชาชนให้ครบทุกงาน")),
        new("item", DisclosureSheet.Sheet, "o1", DisclosureSheet.Progress, CellValue.OfText("- โครงสร้าง: ทบทวนแล้ว"), CellValue.OfText("- โครงสร้าง: ทบทวนและเผยแพร่แล้ว")),
    ];

    public FolderOfYear TypedIn(FolderOfYear folder, bool isOther)
    {
        var book = folder.Files.Workbooks.Single(book => book.Find(Sheet.Name) is not null);
        var sheet = book.Find(Sheet.Name)!;
        var place = sheet.Rows.First(row => row[1].Text == Sheet.Columns[0].Heading).Cells.Select(cell => cell.Text).ToList().IndexOf(Column.Heading);
        var row = sheet.Rows.First(row => row[1].Text == Row || row[1].Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == Row);
        var typed = row with { Cells = row.Cells.SetItem(place, isOther ? Other : One) };
        var changed = book with { Sheets = book.Sheets.Replace(sheet, sheet with { Rows = sheet.Rows.Replace(row, typed) }) };
        return folder with { Files = folder.Files with { Workbooks = folder.Files.Workbooks.Replace(book, changed) } };
    }
}
