using System.Text;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.Containers;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>One bad workbook in a year folder: one finding that names it, and the others are read all the same.</summary>
public sealed class BadWorkbookTests : IDisposable
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int Megabyte = 1_000_000;
    private const long LargestUse = 400L * Megabyte;

    private readonly string folder = Directory.CreateTempSubdirectory("ita-bad-").FullName;

    public BadWorkbookTests()
    {
        foreach (var name in new[] { "agency.xlsx", "measures.xlsx", "oit-checklist.xlsx" })
        {
            File.WriteAllBytes(Path.Combine(folder, name), SampleFiles.Xlsx());
        }
    }

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData("empty", "file-is-empty")]
    [InlineData("cut", "file-is-cut-off")]
    [InlineData("locked", "file-has-password")]
    [InlineData("csv", "file-is-text")]
    [InlineData("bomb", "file-unpacks-too-large")]
    [InlineData("entities", "file-declares-entities")]
    [InlineData("broken inside", "file-is-damaged")]
    public void Is_told_once_and_by_its_name(string what, string code)
    {
        File.WriteAllBytes(Path.Combine(folder, "scores.xlsx"), Bad(what));
        ShouldTell($"scores.xlsx: {code}");
    }

    [Fact]
    public void Of_200_megabytes_is_told_unread()
    {
        using (var file = File.Create(Path.Combine(folder, "scores.xlsx")))
        {
            file.Write("PK\u0003\u0004"u8);
            file.SetLength(200L * Megabyte);
        }

        ShouldTell("scores.xlsx: file-is-too-large");
    }

    [Fact]
    public void With_a_million_formatted_rows_is_told_with_its_sheet()
    {
        File.WriteAllBytes(Path.Combine(folder, "scores.xlsx"), SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(1_048_576)));
        ShouldTell("scores.xlsx(มาตรการ): sheet-is-too-large");
    }

    [Fact]
    public void With_macros_is_no_bad_workbook()
    {
        var parts = PackageParts.Read(WorkbookFiles.Xlsx(new WorkbookSnapshot("scores.xlsm", null, [new SheetSnapshot("คะแนนรายปี", [new RowSnapshot(1, [CellValue.OfText("ปีงบประมาณ")])])])))
            .Select(part => part.Name == PackageParts.ContentTypes ? part with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes.Span).Replace(XlsxType, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal)) } : part)
            .Append(new ZipPart("xl/vbaProject.bin", new byte[500]));
        File.WriteAllBytes(Path.Combine(folder, "scores.xlsm"), DeterministicZip.ToBytes([.. parts]));
        ShouldTell("");
        YearFolderReader.Read(folder).Workbooks.ShouldContain(book => book.FileName == "scores.xlsm" && book.Find("คะแนนรายปี") != null);
    }

    private void ShouldTell(string expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = YearFolderReader.Read(folder);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(LargestUse);
        string.Join('\n', reading.Findings.Select(finding => $"{finding.Cell}: {finding.Code}")).ShouldBe(expected);
        reading.Findings.ShouldAllBe(finding => finding.Severity == Severity.Error);
        reading.Workbooks.Count(book => !book.FileName.StartsWith("scores", StringComparison.Ordinal)).ShouldBe(3);
    }

    private static byte[] Bad(string what) => what switch
    {
        "empty" => [],
        "cut" => SampleFiles.Xlsx()[..2000],
        "locked" => SampleFiles.Xlsx("1234"),
        "csv" => Encoding.UTF8.GetBytes("ปีงบประมาณ,คะแนน\r\n2568,97.80\r\n"),
        "bomb" => SampleFiles.Package(XlsxType, ("xl/sharedStrings.xml", new string(' ', 20 * Megabyte))),
        "entities" => SampleFiles.Package(XlsxType, ("xl/a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>")),
        "broken inside" => SampleFiles.Package(
            XlsxType,
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"ก\" sheetId=\"1\" r:id=\"rId9\"/></sheets></workbook>")),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
