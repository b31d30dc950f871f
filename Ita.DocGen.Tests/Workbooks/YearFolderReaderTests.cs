using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>What lies in a year folder: each workbook once, whoever has it open.</summary>
public sealed class YearFolderReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-reader-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void A_folder_without_workbooks_is_asked_nothing() => Findings().ShouldBe("");

    [Fact]
    public void A_workbook_that_is_missing_is_told_once_another_is_there()
    {
        Put("agency.xlsx");
        Put("Scores.XLS");
        Put("measures.xlsm");
        Findings().ShouldBe("oit-checklist.xlsx: hint workbook-missing");
    }

    [Fact]
    public void Two_workbooks_of_one_kind_are_an_error_at_the_second()
    {
        foreach (var name in new[] { "agency.xlsx", "scores.xls", "scores.xlsx", "measures.xlsx", "oit-checklist.xlsx" })
        {
            Put(name);
        }

        Findings().ShouldBe("scores.xlsx: error workbook-stands-twice");
    }

    [Fact]
    public void A_workbook_that_excel_holds_open_for_writing_is_read()
    {
        Put("scores.xlsx");
        using var excel = new FileStream(Path.Combine(folder, "scores.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        YearFolderReader.Read(folder).Workbooks.Single().Find("คะแนนรายปี").ShouldNotBeNull();
    }

    [Fact]
    public void Lock_files_and_copies_in_other_folders_are_not_read()
    {
        Put("scores.xlsx");
        Put("~$scores.xlsx");
        Put(".~lock.scores.xlsx#");
        Directory.CreateDirectory(Path.Combine(folder, "backup"));
        Put(Path.Combine("backup", "scores.xlsx"));
        var reading = YearFolderReader.Read(folder);
        reading.Workbooks.Length.ShouldBe(1);
        reading.OtherFiles.Select(file => file.RelativePath).ShouldBe(["backup/scores.xlsx"]);
    }

    private void Put(string name)
    {
        var drawn = new WorkbookSnapshot(name, null, [new SheetSnapshot("คะแนนรายปี", [new RowSnapshot(1, [CellValue.OfText("ปีงบประมาณ")])])]);
        File.WriteAllBytes(Path.Combine(folder, name), name.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? WorkbookFiles.Xls(drawn) : WorkbookFiles.Xlsx(drawn));
    }

    private string Findings() => string.Join('\n', YearFolderReader.Read(folder).Findings.Select(finding => $"{finding.Cell}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}"));
}
