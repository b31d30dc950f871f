using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using Ita.DocGen.YearFolders;
using Ita.DocGen.YearFolders.Examples;

namespace Ita.DocGen.Tests.Workbooks.Judged;

public sealed class TemplatesJudgedTests
{
    private const int Year = 2569;

    [JudgeFact("soffice", "python:openpyxl")]
    public void LibreOffice_keeps_every_dropdown_prompt_formula_and_lock_of_the_blank_workbooks()
    {
        var blank = WorkbookSchema.All.ToDictionary(schema => schema.FileName, schema => Write(schema, new BlankWorkbooks(RulebookShelf.BuiltIn, Year, AgencyLists.Empty).Of(schema.Kind)));
        var saved = Spreadsheets.ThroughLibreOffice(blank);
        foreach (var (name, bytes) in blank)
        {
            var told = Spreadsheets.Told(bytes);
            told.Count(line => line.Contains("\trule\t", StringComparison.Ordinal)).ShouldBeGreaterThan(40, name);
            Spreadsheets.Told(saved[name]).ShouldBe(told, name);
        }
    }

    [JudgeFact("soffice", "python:openpyxl")]
    public void LibreOffice_computes_the_scores_levels_and_lookups_that_the_program_computes()
    {
        var example = WorkbookSchema.All.ToDictionary(schema => schema.FileName, schema => Write(schema, new ExampleWorkbooks(RulebookShelf.BuiltIn, ExampleYear.Find(Year)!).Of(schema.Kind)));
        var saved = Spreadsheets.ThroughLibreOffice(example);
        foreach (var (name, bytes) in example)
        {
            Spreadsheets.Values(saved[name]).ShouldBe(Spreadsheets.Values(bytes), name);
        }

        var scores = Spreadsheets.Values(saved["scores.xlsx"]);
        var years = YearScoresSheet.Sheet.Columns;
        var overall = OfficeOpenXml.ExcelCellBase.GetAddressCol(years.IndexOf(YearScoresSheet.ComputedOverall) + 1);
        var level = OfficeOpenXml.ExcelCellBase.GetAddressCol(years.IndexOf(YearScoresSheet.ComputedLevel) + 1);
        scores.ShouldContain($"คะแนนรายปี!{overall}9\t94.14");
        scores.ShouldContain($"คะแนนรายปี!{level}9\tผ่านดี");
    }

    public static TheoryData<WorkbookKind> Kinds => [.. Enum.GetValues<WorkbookKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Excel_finds_nothing_to_repair(WorkbookKind kind)
    {
        var schema = WorkbookSchema.Of(kind);
        var bytes = Write(schema, new ExampleWorkbooks(RulebookShelf.BuiltIn, ExampleYear.Find(Year)!).Of(kind));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator(FileFormatVersions.Office2007).Validate(document)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
            .ShouldBeEmpty();
    }

    private static byte[] Write(WorkbookSchema schema, WorkbookContent content)
    {
        using var target = new MemoryStream();
        TemplateWriter.Write(schema, content, target);
        return target.ToArray();
    }
}
