using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.YearFolders;

public sealed class YearFolderRefreshTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    private readonly string folder = Directory.CreateTempSubdirectory("ita-refresh-").FullName;

    [Fact]
    public void Nothing_is_written_when_all_is_up_to_date()
    {
        NewYearFolder.Create(folder, 2569);
        YearFolderRefresh.Refresh(folder, 2569, Today).ShouldBeEmpty();
        Directory.Exists(Path.Combine(folder, "backup")).ShouldBeFalse();
    }

    [Fact]
    public void A_division_typed_since_is_offered_everywhere_and_a_changed_given_cell_is_mended()
    {
        NewYearFolder.Create(folder, 2569);
        Edit("agency.xlsx", DivisionsSheet.Sheet.Name, 2, "กองทดลอง");
        Edit("oit-checklist.xlsx", DisclosureSheet.Sheet.Name, DisclosureSheet.Sheet.Columns.IndexOf(DisclosureSheet.Name) + 1, "ชื่อที่ถูกแก้");
        Edit("oit-checklist.xlsx", DisclosureSheet.Sheet.Name, DisclosureSheet.Sheet.Columns.IndexOf(DisclosureSheet.Progress) + 1, "ข้อความของเจ้าหน้าที่");
        var typed = File.ReadAllBytes(Path.Combine(folder, "oit-checklist.xlsx"));

        YearFolderRefresh.Refresh(folder, 2569, Today).ShouldBe(["agency.xlsx", "oit-checklist.xlsx", "measures.xlsx"]);

        File.ReadAllBytes(Path.Combine(folder, "backup", "2026-01-15", "oit-checklist.xlsx")).SequenceEqual(typed).ShouldBeTrue();
        var book = YearFolderReader.Read(folder).Workbooks.Single(candidate => candidate.FileName == "oit-checklist.xlsx");
        var first = TypedRows.Of(book, DisclosureSheet.Sheet)[0];
        first[DisclosureSheet.Name].Text.ShouldBe("โครงสร้าง หน้าที่และอำนาจ");
        first[DisclosureSheet.Progress].Text.ShouldBe("ข้อความของเจ้าหน้าที่");
        book.Find(WorkbookSchema.ListSheet)!.Rows.SelectMany(row => row.Cells).ShouldContain(CellValue.OfText("กองทดลอง"));
        YearFolderRefresh.Refresh(folder, 2569, Today).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Edit(string file, string sheet, int column, string text)
    {
        var path = new FileInfo(Path.Combine(folder, file));
        using var package = new ExcelPackage(path);
        package.Workbook.Worksheets[sheet].Cells[SheetGeometry.FirstDataRow, column].Value = text;
        package.Save();
    }
}
