using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;
using CellValue = Ita.DocGen.Workbooks.CellValue;

namespace Ita.DocGen.Tests.Workbooks;

public sealed class OpenWorkbookTests
{
    private const string Texts = "ข้อความ";

    public static TheoryData<int> Years => [.. BuiltExamples.Years];

    [Fact]
    public void The_same_tables_give_the_same_bytes() => OpenTables.Write(OpenTables.Awkward).ShouldBe(OpenTables.Write(OpenTables.Awkward));

    [Fact]
    public void Every_text_stays_the_text_it_was_and_runs_nothing()
    {
        var expected = OpenTables.AwkwardTexts.Select(text => text.Replace("\u0007", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal).Replace('\uD800', '\uFFFD')).ToArray();
        var bytes = OpenTables.Write(OpenTables.Awkward);
        XlsxReader.Read("o.xlsx", bytes).Find(Texts)!.Rows.Skip(1).Select(row => row[1]).ShouldBe(expected.Select(CellValue.OfText));
        using var package = new ExcelPackage(new MemoryStream(bytes));
        var cells = package.Workbook.Worksheets[Texts].Cells[2, 1, expected.Length + 1, 1].ToArray();
        cells.Select(cell => cell.Value).ShouldBe(expected);
        cells.ShouldAllBe(cell => cell.Formula == "" && cell.Style.Numberformat.Format == "@");
        var workbook = new XSSFWorkbook(new MemoryStream(bytes));
        var sheet = workbook.GetSheet(Texts);
        Enumerable.Range(1, expected.Length).Select(row => sheet.GetRow(row).GetCell(0)).ShouldAllBe(cell => cell.CellType == CellType.String);
        Enumerable.Range(1, expected.Length).Select(row => sheet.GetRow(row).GetCell(0).StringCellValue).ShouldBe(expected);
    }

    [Fact]
    public void Numbers_and_days_are_numbers_and_days_with_their_formats()
    {
        using var package = new ExcelPackage(new MemoryStream(OpenTables.Write(OpenTables.Awkward)));
        var numbers = package.Workbook.Worksheets["ตัวเลข"];
        for (var index = 0; index < OpenTables.AwkwardNumbers.Length; index++)
        {
            numbers.Cells[index + 2, 1].Value.ShouldBe((double)OpenTables.AwkwardNumbers[index]);
            numbers.Cells[index + 2, 1].Text.ShouldBe(OpenTables.AwkwardNumbers[index].ToString("0.00", CultureInfo.InvariantCulture));
            numbers.Cells[index + 2, 2].Style.Numberformat.Format.ShouldBe("0");
        }

        var days = package.Workbook.Worksheets["วันที่"];
        days.Cells[2, 1].GetValue<DateTime>().ShouldBe(new DateTime(2026, 2, 28));
        days.Cells[2, 1].Style.Numberformat.Format.ShouldBe("yyyy-mm-dd");
        days.Cells[3, 1].Value.ShouldBeNull();
        days.Cells[4, 1].Value.ShouldBe(61d);
        days.Cells[5, 1].Value.ShouldBe("1899-12-31", "Excel cannot count so far back");
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_but_never_inside_a_letter()
    {
        var text = new string('ก', 32_766) + "😀" + "ข";
        var cell = XlsxReader.Read("o.xlsx", OpenTables.Write([new("t", "t", [new("h", "")], [[OpenValue.Of(text)]])])).Sheets[0].Rows[1][1];
        cell.Text.ShouldBe(new string('ก', 32_766));
    }

    [Fact]
    public void Titles_that_Excel_refuses_become_names_that_it_takes()
    {
        string[] titles = ["ผล: [6/12]*?", "'คะแนน'", "", new string('ย', 40), new string('ย', 35), "A", "a"];
        var names = OpenSheetNames.Of(titles);
        names.ShouldBe(["ผล   6 12", "คะแนน", "Sheet", new string('ย', 31), new string('ย', 27) + " (2)", "A", "a (2)"]);
        var bytes = OpenTables.Write([.. titles.Select(title => new OpenTable("t", title, [new("h", "")], []))]);
        using var package = new ExcelPackage(new MemoryStream(bytes));
        package.Workbook.Worksheets.Select(sheet => sheet.Name).ShouldBe(names);
    }

    [Fact]
    public void A_sheet_has_frozen_headings_a_filter_heights_of_its_text_and_prints_its_headings_on_every_page()
    {
        ImmutableArray<OpenColumn> columns = [new("ปี", "", OpenColumnKind.Whole), new("ข้อความยาว", "", OpenColumnKind.LongText), new("หัวคอลัมน์ที่ยาวกว่าปกติมากพอสมควร", "", OpenColumnKind.Number)];
        using var package = new ExcelPackage(new MemoryStream(OpenTables.Write([new("t", "It's", columns, [[OpenValue.Of(2569), OpenValue.Of("1\n2\n3"), OpenValue.None]])])));
        var sheet = package.Workbook.Worksheets[0];
        sheet.WorksheetXml.OuterXml.ShouldContain("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"");
        sheet.AutoFilterAddress.Address.ShouldBe("A1:C2");
        sheet.PrinterSettings.RepeatRows.Address.ShouldEndWith("$1:$1");
        sheet.PrinterSettings.Orientation.ShouldBe(eOrientation.Landscape);
        sheet.Row(1).Height.ShouldBeGreaterThan(24);
        sheet.Row(2).Height.ShouldBe(74);
        sheet.Row(2).CustomHeight.ShouldBeFalse();
        sheet.DefaultRowHeight.ShouldBe(24);
        sheet.Column(1).Width.ShouldBe(14);
        sheet.Column(2).Width.ShouldBe(60);
        sheet.Column(3).Width.ShouldBeGreaterThan(25, "no heading breaks");
        sheet.Cells[1, 1].StyleName.ShouldBe("Ita head");
        sheet.Cells[2, 1].Style.HorizontalAlignment.ShouldBe(OfficeOpenXml.Style.ExcelHorizontalAlignment.Center);
        sheet.Cells[2, 2].Style.WrapText.ShouldBeTrue();
    }

    [Fact]
    public void The_file_tells_its_title_and_nothing_of_a_person_or_a_clock()
    {
        var core = Encoding.UTF8.GetString(PackageParts.Read(OpenTables.Write(OpenTables.Awkward)).Single(part => part.Name == "docProps/core.xml").Bytes.Span);
        core.ShouldContain("<dc:title>ข้อมูลเปิด &lt;ทดสอบ&gt;</dc:title><dc:creator>ITA</dc:creator>");
        core.ShouldContain("2000-01-01T00:00:00Z");
        core.ShouldNotContain("lastModifiedBy");
    }

    [Fact]
    public void Excel_finds_nothing_to_repair_in_awkward_tables() => FaultsOf(OpenTables.Write(OpenTables.Awkward)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Years))]
    public void The_open_data_of_an_example_says_the_same_to_every_reader(int year)
    {
        var bytes = File.ReadAllBytes(Path.Combine(BuiltExamples.Pages, $"{year}", "site", "open-data", $"ita-{year}-open-data.xlsx"));
        FaultsOf(bytes).ShouldBeEmpty();
        var read = XlsxReader.Read("o.xlsx", bytes);
        read.Sheets.Length.ShouldBeGreaterThan(4);
        SnapshotDump.Of(EpplusReader.Read("o.xlsx", bytes)).ShouldBe(SnapshotDump.Of(read));
        var workbook = new XSSFWorkbook(new MemoryStream(bytes));
        foreach (var (sheet, index) in read.Sheets.Select((sheet, index) => (sheet, index)))
        {
            workbook.GetSheetName(index).ShouldBe(sheet.Name);
            SnapshotDump.CellsOf(sheet).ShouldBe(CellsOf(workbook.GetSheetAt(index)));
        }
    }

    private static IEnumerable<string> CellsOf(ISheet sheet) =>
        from row in Enumerable.Range(0, sheet.LastRowNum + 1).Select(sheet.GetRow)
        from cell in row.Cells
        where cell.CellType != CellType.Blank
        select $"{CellAddress.ColumnLetters(cell.ColumnIndex + 1)}{cell.RowIndex + 1}: " + cell switch
        {
            { CellType: CellType.String } => "Text " + cell.StringCellValue.Replace("\n", "⏎", StringComparison.Ordinal),
            _ when DateUtil.IsCellDateFormatted(cell) => "Date " + cell.DateCellValue.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => "Number " + ((decimal)cell.NumericCellValue).ToString(CultureInfo.InvariantCulture),
        };

    private static IEnumerable<string> FaultsOf(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2007).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
