using Ita.DocGen.Containers;
using Ita.DocGen.Tests.Containers;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>A workbook of one sheet, written element by element as other programs write it, and read back through the front door.</summary>
internal sealed record RawWorkbook(string Rows)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Sheets = "<sheet name=\"แผ่น\" sheetId=\"1\" r:id=\"rId1\"/>";

    public string Properties { get; init; } = "";

    public string ListOfSheets { get; init; } = Sheets;

    public string Texts { get; init; } = "";

    public string Styles { get; init; } = "<cellXfs><xf numFmtId=\"0\"/></cellXfs>";

    public string AfterRows { get; init; } = "";

    public string SheetTarget { get; init; } = "worksheets/sheet1.xml";

    public string SheetPart { get; init; } = "xl/worksheets/sheet1.xml";

    public string Book { get; init; } = "xl/workbook.xml";

    public byte[] ToBytes()
    {
        var folder = Book[..(Book.LastIndexOf('/') + 1)];
        var name = Book[(Book.LastIndexOf('/') + 1)..];
        return SampleFiles.Package(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}\">{Link("rId1", "officeDocument", Book)}</Relationships>"),
            (Book, $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{Properties}<sheets>{ListOfSheets}</sheets></workbook>"),
            ($"{folder}_rels/{name}.rels", $"<Relationships xmlns=\"{Package}\">{Link("rId1", "worksheet", SheetTarget)}{Link("rId4", "worksheet", "4.xml")}{Link("rId5", "worksheet", "5.xml")}{Link("rId2", "styles", "styles.xml")}{Link("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>"),
            (folder + "styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>"),
            (folder + "sharedStrings.xml", $"<sst xmlns=\"{Main}\">{Texts}</sst>"),
            (folder + "4.xml", $"<worksheet xmlns=\"{Main}\"/>"),
            (folder + "5.xml", $"<worksheet xmlns=\"{Main}\"><sheetData/></worksheet>"),
            (SheetPart, $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows}</sheetData>{AfterRows}</worksheet>"));
    }

    public WorkbookReading Read() => WorkbookReader.Read("scores.xlsx", new MemoryStream(ToBytes()));

    /// <summary>Every filled cell of the first sheet: its place, its kind, its value.</summary>
    public string Cells() => string.Join('\n', SnapshotDump.CellsOf(Read().Workbook.ShouldNotBeNull().Sheets[0]));

    private static string Link(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>";
}
