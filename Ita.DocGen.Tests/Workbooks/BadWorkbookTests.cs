using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.Containers;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>One bad workbook in a year folder: one finding that names it, and the others are read all the same.</summary>
public sealed class BadWorkbookTests : IDisposable
{
    private const long LargestUse = 400_000_000;

    private readonly string folder = Directory.CreateTempSubdirectory("ita-bad-").FullName;

    public BadWorkbookTests()
    {
        foreach (var name in new[] { "agency.xlsx", "measures.xlsx", "oit-checklist.xlsx" })
        {
            File.WriteAllBytes(Path.Combine(folder, name), SampleFiles.Xlsx());
        }
    }

    public void Dispose() => Directory.Delete(folder, true);

    // The old format takes its library long to write; that file is tried on the program as a process.
    public static TheoryData<string> Kinds => [.. BadWorkbook.All.Where(bad => !bad.FileName.EndsWith(".xls", StringComparison.Ordinal)).Select(bad => bad.What)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_told_once_and_by_its_name(string what)
    {
        var bad = BadWorkbook.Of(what);
        bad.WriteInto(folder);
        ShouldTell($"{bad.Cell}: {bad.Code}");
    }

    [Fact]
    public void With_macros_is_no_bad_workbook()
    {
        BadWorkbook.WithMacros.WriteInto(folder);
        ShouldTell("");
        YearFolderReader.Read(folder).Workbooks.ShouldContain(book => book.FileName == "scores.xlsm" && book.Find("คะแนนรายปี") != null);
    }

    private void ShouldTell(string expected)
    {
        AllocatedInReading(Directory.GetFiles(folder, "scores.*").Single()).ShouldBeLessThan(LargestUse);
        var reading = YearFolderReader.Read(folder);
        string.Join('\n', reading.Findings.Select(finding => $"{finding.Cell}: {finding.Code}")).ShouldBe(expected);
        reading.Findings.ShouldAllBe(finding => finding.Severity == Severity.Error);
        reading.Workbooks.Count(book => !book.FileName.StartsWith("scores", StringComparison.Ordinal)).ShouldBe(3);
    }

    private static long AllocatedInReading(string path)
    {
        using var stream = File.OpenRead(path);
        var before = GC.GetAllocatedBytesForCurrentThread();
        WorkbookReader.Read(Path.GetFileName(path), stream);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
