using System.Collections.Immutable;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks.Marking;

public sealed class MarkedCopyTests
{
    private const string File = "scores.xlsx";
    private const string Sheet = "คะแนนรายปี";

    private static readonly CellAddress Bad = new(File, Sheet, 5, 4);
    private static readonly CellAddress Far = new(File, Sheet, 3000, 40);

    private static readonly ImmutableArray<Diagnostic> Findings =
    [
        Problems.LevelDiffers(Bad, "=HYPERLINK(\"http://x\")", "ผ่านดี", 2568).As(Severity.Warning),
        Problems.ScoreOutOfRange(Bad, 197.8m),
        Problems.RequiredCellEmpty(Far, "ช่องที่ยังไม่มี_x0041_"),
        Problems.HeadingMissing(new CellAddress(File, "คะแนนรายข้อ"), "ข้อ"),
    ];

    [Fact]
    public void All_that_the_user_has_in_the_workbook_stays()
    {
        var original = Original();
        var before = XlsxReader.Read(File, original);
        var after = XlsxReader.Read(File, Mark(original));

        after.Sheets[0].Name.ShouldBe("ผลการตรวจ");
        after.Stamp.ShouldBe(before.Stamp);
        foreach (var (sheet, marked) in before.Sheets.Zip(after.Sheets.Skip(1)))
        {
            marked.Name.ShouldBe(sheet.Name);
            marked.Rows.Select(Show).ShouldBe(sheet.Rows.Select(Show));
        }

        using var old = new ExcelPackage(new MemoryStream(original));
        using var copy = new ExcelPackage(new MemoryStream(Mark(original)));
        foreach (var sheet in old.Workbook.Worksheets)
        {
            var marked = copy.Workbook.Worksheets[sheet.Name];
            marked.DataValidations.Select(rule => rule.Address.Address).ShouldBe(sheet.DataValidations.Select(rule => rule.Address.Address));
            marked.ConditionalFormatting.Count.ShouldBe(sheet.ConditionalFormatting.Count);
            marked.Cells.Select(cell => cell.Formula).Where(formula => formula.Length > 0).ShouldBe(sheet.Cells.Select(cell => cell.Formula).Where(formula => formula.Length > 0));
            marked.Protection.IsProtected.ShouldBe(sheet.Protection.IsProtected);
            marked.PrinterSettings.RepeatRows?.Address.ShouldBe(sheet.PrinterSettings.RepeatRows?.Address);
        }
    }

    [Fact]
    public void A_cell_with_findings_is_coloured_by_the_heaviest_and_says_all_of_them()
    {
        using var copy = new ExcelPackage(new MemoryStream(Mark(Original())));
        var cell = copy.Workbook.Worksheets[Sheet].Cells[5, 4];

        cell.Style.Fill.BackgroundColor.Rgb.ShouldBe("FFF4A6A0");
        cell.Style.Font.Name.ShouldBe("TH SarabunPSK");
        cell.Comment.Text.ShouldStartWith("ข้อผิดพลาด score-out-of-range\nพบ: ");
        cell.Comment.Text.ShouldContain("level-differs");
        cell.Comment.Text.ShouldContain("=HYPERLINK(\"http://x\")");

        // Excel reads _x005F_ in a comment as _; EPPlus 4.5.3.3 shows it as it stands.
        copy.Workbook.Worksheets[Sheet].Cells[3000, 40].Comment.Text.ShouldContain("ช่องที่ยังไม่มี_x005F_x0041_");
    }

    [Fact]
    public void The_first_sheet_lists_every_finding_with_a_link_to_its_cell()
    {
        var copy = Mark(Original());
        var list = XlsxReader.Read(File, copy).Sheets[0];

        list.Rows.SkipWhile(row => row[1].Text != "ลำดับ").Skip(1).Select(row => $"{row[1].Text} {row[2].Text} {row[3].Text} {row[4].Text} {row[9].Text}").ShouldBe(
        [
            "1 ข้อผิดพลาด คะแนนรายปี D5 score-out-of-range",
            "2 ข้อผิดพลาด คะแนนรายปี AN3000 required-cell-empty",
            "3 ข้อผิดพลาด คะแนนรายข้อ ทั้งแผ่น heading-missing",
            "4 คำเตือน คะแนนรายปี D5 level-differs",
        ]);
        using var package = new ExcelPackage(new MemoryStream(copy));
        package.Workbook.View.ActiveTab.ShouldBe(0);
        package.Workbook.Worksheets.Count(sheet => sheet.View.TabSelected).ShouldBe(1);
        package.Workbook.Worksheets[0].Cells["D5"].Hyperlink.ShouldBeOfType<ExcelHyperLink>().ReferenceAddress.ShouldBe("'คะแนนรายปี'!D5");
        package.Workbook.Worksheets[0].Cells.ShouldAllBe(cell => cell.Formula.Length == 0);
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes() => Mark(Original()).AsSpan().SequenceEqual(Mark(Original())).ShouldBeTrue();

    [Fact]
    public void The_copy_is_a_valid_package()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Mark(Original())), false);
        var known = Faults(Original());
        Faults(Mark(Original())).Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_can_be_marked_again_and_says_everything_once()
    {
        var twice = MarkedCopy.Of(Mark(Original()), new MarkingPlan(File, Findings));
        using var package = new ExcelPackage(new MemoryStream(twice));

        package.Workbook.Worksheets.Select(sheet => sheet.Name).Take(2).ShouldBe(["ผลการตรวจ (2)", "ผลการตรวจ"]);
        var text = package.Workbook.Worksheets[Sheet].Cells[5, 4].Comment.Text;
        text.IndexOf("score-out-of-range", StringComparison.Ordinal).ShouldBe(text.LastIndexOf("score-out-of-range", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thousand_cells_of_a_sheet_carry_a_comment_and_the_others_are_coloured_and_listed()
    {
        var many = Enumerable.Range(1, 1200).Select(row => Problems.ScoreOutOfRange(new CellAddress(File, Sheet, row + 10, 2), 101 + row)).ToImmutableArray();
        var copy = MarkedCopy.Of(Original(), new MarkingPlan(File, many));

        var texts = PackageParts.Read(copy).Single(part => part.Name == "xl/itaComments1.xml");
        XDocument.Load(new MemoryStream(texts.Bytes.ToArray())).Descendants().Count(element => element.Name.LocalName == "comment").ShouldBe(1000);
        var list = XlsxReader.Read(File, copy).Sheets[0];
        list.Rows.Length.ShouldBe(1200 + 5);
        list.Rows[3][1].Text.ShouldBe("แผ่นงาน คะแนนรายปี มีจุดที่พบเกิน 1000 ช่อง อีก 200 ช่องระบายสีและอยู่ในรายการนี้ แต่ไม่มีความเห็นประจำช่อง");
    }

    [Fact]
    public void Parts_that_no_library_knows_go_through_byte_for_byte()
    {
        var picture = new ZipPart("xl/media/image1.png", new byte[] { 1, 2, 3 });
        var macros = new ZipPart("xl/vbaProject.bin", new byte[] { 4, 5, 6 });
        var original = DeterministicZip.ToBytes(PackageParts.Read(Original()).Append(picture).Append(macros));

        var parts = PackageParts.Read(Mark(original)).ToDictionary(part => part.Name, part => part.Bytes);
        parts[picture.Name].Span.SequenceEqual(picture.Bytes.Span).ShouldBeTrue();
        parts[macros.Name].Span.SequenceEqual(macros.Bytes.Span).ShouldBeTrue();
    }

    internal static byte[] Original() => System.IO.File.ReadAllBytes(Repository.PathOf("input-templates", "example", "2569", File));

    internal static byte[] Mark(byte[] original) => MarkedCopy.Of(original, new MarkingPlan(File, Findings));

    private static string[] Faults(byte[] package)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(package), false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}")];
    }

    private static string Show(RowSnapshot row) => $"{row.Number}{(row.IsHidden ? " hidden" : "")}: {string.Join(" | ", row.Cells)}";
}
