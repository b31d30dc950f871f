using System.Text;
using Ita.DocGen.Containers;
using Ita.DocGen.Tests.Containers;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>A scores workbook as no reader would wish for it, and the one finding that it ends in.</summary>
internal sealed record BadWorkbook(string What, string FileName, string Code, Action<Stream> Write)
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int Megabyte = 1_000_000;

    public static readonly IReadOnlyList<BadWorkbook> All =
    [
        Of("empty", "file-is-empty", () => []),
        Of("cut", "file-is-cut-off", () => SampleFiles.Xlsx()[..2000]),
        Of("with a password", "file-has-password", () => SampleFiles.Xlsx("1234")),
        Of("a .csv renamed", "file-is-text", () => Encoding.UTF8.GetBytes("ปีงบประมาณ,คะแนน\r\n2568,97.80\r\n")),
        Of("a bomb", "file-unpacks-too-large", () => SampleFiles.Package(XlsxType, ("xl/sharedStrings.xml", new string(' ', 60 * Megabyte)))),
        Of("with outer entities", "file-declares-entities", () => SampleFiles.Package(XlsxType, ("xl/a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"))),
        Of("with entities of entities", "file-declares-entities", () => SampleFiles.Package(XlsxType, ("xl/a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"ฮา\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>"))),
        Of("broken inside", "file-is-damaged", BrokenInside),
        Of("of a million formatted rows", "sheet-is-too-large", () => SampleFiles.XlsxWithSheet(SampleFiles.FormattedRows(1_048_576))) with { Sheet = "มาตรการ" },
        new("of 200 megabytes", "scores.xlsx", "file-is-too-large", WriteLarge),
        new("old and formatted to its end", "scores.xls", "sheet-is-too-large", file => file.Write(SampleFiles.XlsFormatted(65_536, 8))),
    ];

    public static readonly BadWorkbook WithMacros = new("with macros", "scores.xlsm", "", file => file.Write(Macros()));

    public string? Sheet { get; init; }

    /// <summary>Where the finding stands.</summary>
    public string Cell => Sheet is null ? FileName : $"{FileName}({Sheet})";

    public static BadWorkbook Of(string what) => All.First(bad => bad.What == what);

    public void WriteInto(string folder)
    {
        using var file = File.Create(Path.Combine(folder, FileName));
        Write(file);
    }

    private static BadWorkbook Of(string what, string code, Func<byte[]> bytes) => new(what, "scores.xlsx", code, file => file.Write(bytes()));

    private static void WriteLarge(Stream file)
    {
        file.Write("PK\u0003\u0004"u8);
        file.SetLength(200L * Megabyte);
    }

    private static byte[] BrokenInside() => SampleFiles.Package(
        XlsxType,
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"ก\" sheetId=\"1\" r:id=\"rId9\"/></sheets></workbook>"));

    private static byte[] Macros()
    {
        var parts = PackageParts.Read(WorkbookFiles.Xlsx(new WorkbookSnapshot("scores.xlsm", null, [new SheetSnapshot("คะแนนรายปี", [new RowSnapshot(1, [CellValue.OfText("ปีงบประมาณ")])])])))
            .Select(part => part.Name == PackageParts.ContentTypes ? part with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes.Span).Replace(XlsxType, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal)) } : part)
            .Append(new ZipPart("xl/vbaProject.bin", new byte[500]));
        return DeterministicZip.ToBytes([.. parts]);
    }
}
