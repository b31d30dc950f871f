using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>The shipped example in the shapes that people and other programs give to a workbook: none of them is a fault.</summary>
public sealed class HandShapedWorkbookTests
{
    private static readonly string Example = Repository.PathOf("input-templates", "example", "2569");

    public static TheoryData<string> Shapes => ["sheets in another order", "a column moved", "a column put in between", "hidden columns and rows", "formatted empty rows below", "a filter"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_measures_say_the_same_in_another_shape(string shape)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Example, "measures.xlsx"));
        MeasuresOf(Reshape(bytes, shape)).ShouldBe(MeasuresOf(bytes), shape);
    }

    [Fact]
    public void A_cell_merged_over_rows_counts_for_each_of_them()
    {
        using var package = new ExcelPackage();
        var sheet = package.Workbook.Worksheets.Add(MeasuresSheet.Sheet.Name);
        sheet.Cells[1, 1].LoadFromArrays([["เลขที่", "มาตรการ", "ผู้รับผิดชอบหลัก"], ["1", "จัดทำคู่มือ", "กองคลัง"], ["2", "เผยแพร่คู่มือ", null!]]);
        sheet.Cells["C2:C3"].Merge = true;
        MeasuresOf(package.GetAsByteArray()).ShouldBe("1 จัดทำคู่มือ กองคลัง\n2 เผยแพร่คู่มือ กองคลัง");
    }

    [JudgeTheory("soffice")]
    [InlineData("xlsx:Calc MS Excel 2007 XML", ".xlsx")]
    [InlineData("xls:MS Excel 97", ".xls")]
    public void A_folder_saved_again_by_LibreOffice_gives_the_same_findings(string filter, string ending)
    {
        var target = Directory.CreateTempSubdirectory("ita-saved-").FullName;
        try
        {
            var books = WorkbookSchema.All.Select(schema => Path.Combine(Example, schema.FileName)).ToArray();
            Judges.Run("soffice", [$"-env:UserInstallation=file://{target}/profile", "--headless", "--convert-to", filter, "--outdir", Path.Combine(target, "2569"), .. books]).Succeeded();
            var saved = YearFolderReader.Read(Path.Combine(target, "2569"));
            saved.Workbooks.Length.ShouldBe(books.Length);
            Lines(saved).Replace(ending + "(", ".xlsx(", StringComparison.Ordinal).ShouldBe(Lines(YearFolderReader.Read(Example)));
        }
        finally
        {
            Directory.Delete(target, true);
        }
    }

    private static byte[] Reshape(byte[] bytes, string shape)
    {
        using var package = new ExcelPackage(new MemoryStream(bytes));
        var sheet = package.Workbook.Worksheets[MeasuresSheet.Sheet.Name];
        var last = sheet.Dimension.End;
        switch (shape)
        {
            case "sheets in another order":
                package.Workbook.Worksheets.MoveToEnd(MeasuresSheet.Sheet.Name);
                break;
            case "a column moved":
                sheet.Cells[1, 1, last.Row, 1].Copy(sheet.Cells[1, last.Column + 3]);
                sheet.Cells[3, 1, last.Row, 1].Clear();
                break;
            case "a column put in between":
                foreach (var row in Enumerable.Range(3, last.Row - 2))
                {
                    sheet.Cells[row, last.Column + 2].Value = row == 3 ? "หมายเหตุของสำนักปลัด" : "ตรวจแล้ว";
                }

                break;
            case "hidden columns and rows":
                sheet.Column(3).Hidden = true;
                sheet.Row(5).Hidden = true;
                break;
            case "formatted empty rows below":
                sheet.Cells[last.Row + 1, 1, last.Row + 2000, 5].Style.Numberformat.Format = "@";
                break;
            default:
                sheet.Cells[3, 1, last.Row, last.Column].AutoFilter = true;
                sheet.Row(6).Hidden = true;
                break;
        }

        return package.GetAsByteArray();
    }

    private static string MeasuresOf(byte[] bytes)
    {
        var book = WorkbookReader.Read("measures.xlsx", new MemoryStream(bytes)).Workbook!;
        return string.Join('\n', Intake(new YearFolderReading("", [book], [], [])).Assessment.Measures.Measures
            .Select(measure => $"{measure.Number} {measure.Text?.Value} {measure.Responsible.Main?.Value}"));
    }

    private static string Lines(YearFolderReading reading) =>
        string.Join('\n', reading.Findings.Concat(Intake(reading).Findings).Select(finding => $"{finding.Cell}: {finding.Code}"));

    private static IntakeResult Intake(YearFolderReading reading) => YearFolderIntake.Read(new YearFolderInput(
        2569,
        RulebookShelf.BuiltIn.Get(2568),
        RulebookShelf.BuiltIn.Get(2569),
        reading.Workbooks,
        [],
        new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find });
}
