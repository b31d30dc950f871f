using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;
using NPOI.HSSF.UserModel;
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
        Refresh().Refreshed.ShouldBeEmpty();
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

        var report = Refresh();

        report.Refreshed.Select(book => book.File).ShouldBe(["agency.xlsx", "oit-checklist.xlsx", "measures.xlsx"]);
        report.Refreshed[1].Done.ShouldBe(
        [
            "รายการตัวเลือก ส่วนราชการ: 2 รายการ",
            "แบบติดตาม OIT แถว 4: o1 ปรับ ข้อมูล โปรดดูว่าข้อความที่กรอกไว้ในแถวนี้ยังตรงกัน",
        ]);
        report.Backup.ShouldBe("backup/2026-01-15");

        File.ReadAllBytes(Path.Combine(folder, "backup", "2026-01-15", "oit-checklist.xlsx")).SequenceEqual(typed).ShouldBeTrue();
        var book = YearFolderReader.Read(folder).Workbooks.Single(candidate => candidate.FileName == "oit-checklist.xlsx");
        var first = TypedRows.Of(book, DisclosureSheet.Sheet)[0];
        first[DisclosureSheet.Name].Text.ShouldBe("โครงสร้าง หน้าที่และอำนาจ");
        first[DisclosureSheet.Progress].Text.ShouldBe("ข้อความของเจ้าหน้าที่");
        book.Find(WorkbookSchema.ListSheet)!.Rows.SelectMany(row => row.Cells).ShouldContain(CellValue.OfText("กองทดลอง"));
        Refresh().Refreshed.ShouldBeEmpty();
    }

    [Fact]
    public void A_legacy_workbook_and_one_with_pictures_are_brought_up_to_date_too()
    {
        NewYearFolder.Create(folder, 2569);
        Edit("agency.xlsx", DivisionsSheet.Sheet.Name, 2, "กองทดลอง");
        Refresh();
        var old = Old("กองที่ถูกยุบ");
        File.Delete(Path.Combine(folder, "measures.xlsx"));
        File.WriteAllBytes(Path.Combine(folder, "measures.xls"), old);
        Draw("oit-checklist.xlsx");
        Edit("agency.xlsx", DivisionsSheet.Sheet.Name, 2, "กองใหม่");

        Refresh().Refreshed.Select(book => book.File).ShouldBe(["agency.xlsx", "oit-checklist.xlsx", "measures.xls"]);

        var books = YearFolderReader.Read(folder).Workbooks;
        foreach (var name in new[] { "measures.xls", "oit-checklist.xlsx" })
        {
            var words = books.Single(book => book.FileName == name).Find(WorkbookSchema.ListSheet)!.Rows.SelectMany(row => row.Cells).ToArray();
            words.ShouldContain(CellValue.OfText("กองใหม่"));
            words.ShouldNotContain(CellValue.OfText("กองทดลอง"));
        }

        PackageParts.Read(File.ReadAllBytes(Path.Combine(folder, "oit-checklist.xlsx"))).ShouldContain(part => part.Name == "xl/media/image1.png");
        Refresh().Refreshed.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_announced_later_brings_its_rows_and_takes_no_text()
    {
        NewYearFolder.Create(folder, 2570);
        Edit("oit-checklist.xlsx", DisclosureSheet.Sheet.Name, DisclosureSheet.Sheet.Columns.IndexOf(DisclosureSheet.Progress) + 1, "ข้อความของเจ้าหน้าที่");
        var announced = RulebookShelf.BuiltIn.Override(2570, "rulebook.json", """
            {
              "status": "official",
              "sources": { "manual": "คู่มือ" },
              "instruments": [ { "code": "oit", "items": 27 } ],
              "items": [
                { "code": "o1", "name": "ชื่อใหม่ของข้อแรก", "confidence": "high", "source": "manual", "elements": [ { "text": "องค์ประกอบใหม่", "period": "none" } ] },
                { "code": "o27", "sub": "10.2", "name": "ข้อที่เพิ่มขึ้น", "confidence": "high", "source": "manual", "elements": [ { "text": "หลักฐาน", "period": "none" } ] }
              ]
            }
            """u8);
        announced.Findings.Select(finding => DiagnosticText.Line(finding, Language.English)).ShouldBeEmpty();

        var report = YearFolderRefresh.Refresh(folder, 2570, announced.Shelf, Today);

        var told = report.Refreshed.Single(book => book.File == "oit-checklist.xlsx").Done;
        told.ShouldContain("แบบติดตาม OIT แถว 4: o1 ปรับ ข้อมูล องค์ประกอบด้านข้อมูล โปรดดูว่าข้อความที่กรอกไว้ในแถวนี้ยังตรงกัน");
        told.ShouldContain("แบบติดตาม OIT: เพิ่ม o27");
        told.ShouldContain("องค์ประกอบ: เพิ่ม o1 · องค์ประกอบใหม่");
        told.ShouldContain("องค์ประกอบ แถว 4: o1 · ผังโครงสร้างทั้งหน่วยงาน ครบทั้งฝ่ายการเมืองและฝ่ายประจำ ไม่มีในเกณฑ์ของปีแล้ว");
        told.ShouldContain("คำแนะนำ: ลบข้อความแจ้งที่ไม่ใช้แล้ว");
        var rows = TypedRows.Of(YearFolderReader.Read(folder).Workbooks.Single(book => book.FileName == "oit-checklist.xlsx"), DisclosureSheet.Sheet);
        rows[0][DisclosureSheet.Name].Text.ShouldBe("ชื่อใหม่ของข้อแรก");
        rows[0][DisclosureSheet.Progress].Text.ShouldBe("ข้อความของเจ้าหน้าที่");
        rows[^1][DisclosureSheet.Code].Text.ShouldBe("o27");
        using var package = new ExcelPackage(new FileInfo(Path.Combine(folder, "oit-checklist.xlsx")));
        var sheet = package.Workbook.Worksheets[DisclosureSheet.Sheet.Name];
        sheet.Cells[30, 17].Formula.ShouldContain("A30");
        sheet.DataValidations.Where(rule => rule.Address.Start.Column == 7).ShouldAllBe(rule => rule.Address.End.Row == 30);
        sheet.Cells[30, 7].Style.Locked.ShouldBeFalse();
        YearFolderRefresh.Refresh(folder, 2570, announced.Shelf, Today).Refreshed.ShouldBeEmpty();
    }

    [Fact]
    public void A_workbook_that_is_open_elsewhere_stays_as_it_is_and_is_named()
    {
        NewYearFolder.Create(folder, 2569);
        Edit("agency.xlsx", DivisionsSheet.Sheet.Name, 2, "กองทดลอง");
        var before = File.ReadAllBytes(Path.Combine(folder, "measures.xlsx"));
        using (File.Open(Path.Combine(folder, "measures.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.Read))
        {
            Refresh().Held.ShouldBe(["measures.xlsx"]);
        }

        File.ReadAllBytes(Path.Combine(folder, "measures.xlsx")).SequenceEqual(before).ShouldBeTrue();
        Directory.GetFiles(folder).ShouldAllBe(path => path.EndsWith(".xlsx", StringComparison.Ordinal));
        Refresh().Refreshed.Select(book => book.File).ShouldBe(["measures.xlsx"]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RefreshReport Refresh() => YearFolderRefresh.Refresh(folder, 2569, RulebookShelf.BuiltIn, Today);

    // The list sheet is all that a refresh of the measures needs.
    private static byte[] Old(string division)
    {
        var book = new HSSFWorkbook();
        var words = book.CreateSheet(WorkbookSchema.ListSheet);
        words.CreateRow(0).CreateCell(0).SetCellValue(ChoiceLists.Divisions.Id);
        words.CreateRow(1).CreateCell(0).SetCellValue(division);
        using var target = new MemoryStream();
        book.Write(target);
        return target.ToArray();
    }

    private void Draw(string file)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllBytes(path, DeterministicZip.ToBytes(PackageParts.Read(File.ReadAllBytes(path)).Append(new ZipPart("xl/media/image1.png", new byte[] { 1, 2, 3 })), ZipOrder.OfficePackage));
    }

    private void Edit(string file, string sheet, int column, string text)
    {
        var path = new FileInfo(Path.Combine(folder, file));
        using var package = new ExcelPackage(path);
        package.Workbook.Worksheets[sheet].Cells[SheetGeometry.FirstDataRow, column].Value = text;
        package.Save();
    }
}
