using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks.Judged;

/// <summary>A workbook written by a program that is neither Excel nor ours.</summary>
public sealed class WrittenElsewhereTests
{
    [JudgeTheory("python:openpyxl")]
    [InlineData("serial")]
    [InlineData("iso")]
    public void Says_the_same_however_days_are_stored(string days)
    {
        var folder = Directory.CreateTempSubdirectory("ita-written-").FullName;
        try
        {
            var path = Path.Combine(folder, "scores.xlsx");
            Judges.Run("python:openpyxl", Repository.PathOf("Ita.DocGen.Tests", "Workbooks", "Judged", "written.py"), path, days).Succeeded();
            using var stream = File.OpenRead(path);
            SnapshotDump.Of(WorkbookReader.Read("scores.xlsx", stream).Workbook.ShouldNotBeNull()).Trim().ShouldBe("""
                scores.xlsx 
                คะแนน
                A1: Text ก
                B1: Number 97.8
                C1: Date 2026-01-15
                D1: Date 2026-01-15
                E1: Boolean 1
                F1: FormulaWithoutValue
                G1: Error #N/A
                H1: Number 0.25
                I1: Text  เว้น 
                J1: Text สอง⏎บรรทัด
                A3: Text ผสาน
                A4 (hidden): Text ผสาน
                B4 (hidden): Number 1
                XFD1048576: Text ไกล
                กราฟ
                ซ่อน (hidden)
                """.ReplaceLineEndings("\n"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
