using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xls;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;

namespace Ita.DocGen.Tests.Workbooks.Marking;

public sealed class MarkedXlsTests
{
    private const string File = "scores.xls";

    private static readonly ImmutableArray<Diagnostic> Findings =
    [
        Problems.ScoreOutOfRange(new CellAddress(File, "คะแนน", 2, 2), 197.8m),
        Problems.LevelDiffers(new CellAddress(File, "คะแนน", 2, 3), "=1+1", "ผ่านดี", 2568),
        Problems.RequiredCellEmpty(new CellAddress(File, "คะแนน", 40, 5), "ช่องว่าง"),
        Problems.ScoreOutOfRange(new CellAddress(File, "ภาพ", 1, 1), -1m),
    ];

    [Fact]
    public void What_stood_in_the_old_workbook_stands_in_its_copy()
    {
        var before = XlsReader.Read(File, new MemoryStream(Original()));
        var after = XlsReader.Read(File, new MemoryStream(Mark()));

        after.Sheets.Select(sheet => sheet.Name).ShouldBe(["ผลการตรวจ", .. before.Sheets.Select(sheet => sheet.Name)]);
        foreach (var sheet in before.Sheets)
        {
            after.Find(sheet.Name)!.Rows.Select(Show).ShouldBe(sheet.Rows.Select(Show));
        }

        var book = new HSSFWorkbook(new MemoryStream(Mark()));
        book.GetSheet("คะแนน").GetRow(2).GetCell(1).CellFormula.ShouldBe("รายการ!A1+B2");
        book.GetName("Words").RefersToFormula.ShouldBe("รายการ!$A$1:$A$3");
        book.GetSheet("คะแนน").GetDataValidations().Single().ValidationConstraint.Formula1.ShouldBe("Words");
        book.GetSheet("คะแนน").RepeatingRows.FormatAsString().ShouldBe("1:2");
        book.GetSheet("ผลการตรวจ").RepeatingRows.FormatAsString().ShouldBe("5:5");
        book.GetSheet("ภาพ").DrawingPatriarch.ShouldNotBeNull();
        book.GetAllPictures().Count.ShouldBe(1);
    }

    [Fact]
    public void Cells_are_coloured_and_say_what_was_found()
    {
        var book = new HSSFWorkbook(new MemoryStream(Mark()));
        var cell = book.GetSheet("คะแนน").GetRow(1).GetCell(1);

        cell.CellStyle.FillPattern.ShouldBe(FillPattern.SolidForeground);
        cell.CellStyle.DataFormat.ShouldBe(HSSFDataFormat.GetBuiltinFormat("0.00"));
        cell.CellComment.String.String.ShouldStartWith("ข้อผิดพลาด score-out-of-range\nพบ: ");
        book.GetSheet("คะแนน").GetRow(1).GetCell(2).CellComment.String.String.ShouldContain("=1+1");
        book.GetSheet("คะแนน").GetRow(39).GetCell(4).CellComment.ShouldNotBeNull();
    }

    [Fact]
    public void The_first_sheet_lists_the_findings_and_names_the_sheet_whose_picture_is_kept()
    {
        var copy = Mark();
        var list = XlsReader.Read(File, new MemoryStream(copy)).Sheets[0];

        list.Rows[3][1].Text.ShouldBe("แผ่นงาน ภาพ มีภาพหรือวัตถุที่ต้องคงไว้ตามเดิม จึงระบายสีและอยู่ในรายการนี้ แต่ไม่มีความเห็นประจำช่อง");
        list.Rows.SkipWhile(row => row[1].Text != "ลำดับ").Skip(1).Select(row => $"{row[3].Text} {row[4].Text} {row[9].Text}").ShouldBe(
            ["คะแนน B2 score-out-of-range", "คะแนน C2 level-differs", "คะแนน E40 required-cell-empty", "ภาพ A1 score-out-of-range"]);
        var book = new HSSFWorkbook(new MemoryStream(copy));
        book.ActiveSheetIndex.ShouldBe(0);
        book.GetSheetAt(0).GetRow(5).GetCell(3).Hyperlink.Address.ShouldBe("'คะแนน'!B2");
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes() => Mark().AsSpan().SequenceEqual(Mark()).ShouldBeTrue();

    internal static byte[] Mark() => MarkedCopy.Of(Original(), new MarkingPlan(File, Findings));

    private static byte[] Original()
    {
        var book = new HSSFWorkbook();
        var scores = book.CreateSheet("คะแนน");
        var row = scores.CreateRow(1);
        row.CreateCell(0).SetCellValue("ปี 2568");
        row.CreateCell(1).SetCellValue(197.8);
        var style = book.CreateCellStyle();
        style.DataFormat = HSSFDataFormat.GetBuiltinFormat("0.00");
        row.GetCell(1).CellStyle = style;
        row.CreateCell(2).SetCellValue("=1+1");
        var words = book.CreateSheet("รายการ");
        words.CreateRow(0).CreateCell(0).SetCellValue(3);
        scores.CreateRow(2).CreateCell(1).SetCellFormula("รายการ!A1+B2");
        var name = book.CreateName();
        name.NameName = "Words";
        name.RefersToFormula = "รายการ!$A$1:$A$3";
        scores.AddValidationData(new HSSFDataValidation(new CellRangeAddressList(1, 9, 2, 2), DVConstraint.CreateFormulaListConstraint("Words")));
        scores.RepeatingRows = new CellRangeAddress(0, 1, -1, -1);
        var pictured = book.CreateSheet("ภาพ");
        pictured.CreateRow(0).CreateCell(0).SetCellValue(-1);
        var picture = book.AddPicture(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), PictureType.PNG);
        pictured.CreateDrawingPatriarch().CreatePicture(new HSSFClientAnchor(0, 0, 0, 0, 2, 2, 4, 6), picture);
        using var target = new MemoryStream();
        book.Write(target);
        return target.ToArray();
    }

    private static string Show(RowSnapshot row) => $"{row.Number}: {string.Join(" | ", row.Cells)}";
}
