using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.YearFolders;

/// <summary>Neither a blank folder gives a finding above a hint, nor the little that an honest office types first.</summary>
public sealed class FirstFillingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-first-").FullName;

    public FirstFillingTests() => NewYearFolder.Create(folder, 2569);

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void A_blank_folder_gives_nothing_above_a_hint() => Findings().ShouldBe("");

    [Fact]
    public void The_first_honest_cells_give_nothing_above_a_hint()
    {
        Type(AgencySheet.Sheet, (AgencySheet.FullName, "องค์การบริหารส่วนตำบลธารลายคราม"), (AgencySheet.District, "เมฆพนา"), (AgencySheet.Province, "สระบุรี"), (AgencySheet.Website, "https://www.thanlaikhram.example"));
        Type(DivisionsSheet.Sheet, (DivisionsSheet.Order, "1"), (DivisionsSheet.FullName, "สำนักปลัด"));
        Type(YearScoresSheet.Sheet, (YearScoresSheet.Year, "๒๕๖๘"), (YearScoresSheet.Overall, "๙๔.๓๐ คะแนน"), (YearScoresSheet.Level, "ผ่านดี"));
        Type(MeasuresSheet.Sheet, (MeasuresSheet.Number, "๑"), (MeasuresSheet.Links, "ตัวชี้วัดที่ ๗"), (MeasuresSheet.Text, "จัดทำคู่มือการให้บริการ"), (MeasuresSheet.Division, "สำนักปลัด"), (MeasuresSheet.PrintedPeriod, "ตลอดปีงบประมาณ"));
        Findings().ShouldBe("");
    }

    // Into the first row below the headings; on a sheet of pairs beside the name.
    private void Type(SheetSchema schema, params (ColumnSchema Column, string Value)[] cells)
    {
        var path = Path.Combine(folder, WorkbookSchema.All.First(book => book.Sheets.Contains(schema)).FileName);
        using var package = new ExcelPackage(new FileInfo(path));
        var sheet = package.Workbook.Worksheets[schema.Name];
        foreach (var (column, value) in cells)
        {
            var label = sheet.Cells.First(cell => cell.Start.Row > 1 && cell.Value as string == column.Heading);
            var (row, place) = schema.Shape == SheetShape.Pairs ? (label.Start.Row, label.Start.Column + 1) : (label.Start.Row + 1, label.Start.Column);
            sheet.Cells[row, place].Value = value;
        }

        package.Save();
    }

    private string Findings()
    {
        var reading = YearFolderReader.Read(folder);
        var intake = YearFolderIntake.Read(new YearFolderInput(
            2569,
            RulebookShelf.BuiltIn.Get(2568),
            RulebookShelf.BuiltIn.Get(2569),
            reading.Workbooks,
            [],
            new DateOnly(2026, 1, 15)) { FindRulebook = RulebookShelf.BuiltIn.Find });
        return string.Join('\n', reading.Findings.Concat(intake.Findings).Where(finding => finding.Severity > Severity.Hint).Select(finding => DiagnosticText.Line(finding, Language.English)));
    }
}
