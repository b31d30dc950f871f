using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>Cells as Excel, LibreOffice, WPS and small writers put them down, one by one.</summary>
public sealed class XlsxReaderTests
{
    private const string Dates = """
        <numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d\ mmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.00&quot; คะแนน&quot;"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="71"/><xf/></cellXfs>
        """;

    [Theory]
    [InlineData("""<c r="A1" t="s"><v>1</v></c>""", "A1: Text ข้อสอง")]
    [InlineData("""<c r="A1" t="s"><v> 0 </v></c>""", "A1: Text ข้อแรก")]
    [InlineData("""<c r="A1" t="inlineStr"><is><t>ในเซลล์</t></is></c>""", "A1: Text ในเซลล์")]
    [InlineData("""<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>ตัว</t></r><r><t xml:space="preserve"> หนา</t></r></is></c>""", "A1: Text ตัว หนา")]
    [InlineData("""<c r="A1" t="str"><f>B1&amp;C1</f><v>ได้ผล</v></c>""", "A1: Text ได้ผล")]
    [InlineData("""<c r="A1" t="str"><f>""</f><v></v></c>""", "")]
    [InlineData("""<c r="A1"><f>1+1</f></c>""", "A1: FormulaWithoutValue")]
    [InlineData("""<c r="A1"><f>1+1</f><v/></c>""", "A1: FormulaWithoutValue")]
    [InlineData("""<c r="A1"><f>1+1</f><v>2</v></c>""", "A1: Number 2")]
    [InlineData("""<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>5</v></c><c r="B1"><f t="shared" si="0"/></c>""", "A1: Number 5\nB1: FormulaWithoutValue")]
    [InlineData("""<c r="A1"><f t="array" ref="A1">SUM(B1:B9)</f><v>7</v></c>""", "A1: Number 7")]
    [InlineData("""<c r="A1"><v>97.8</v></c><c r="B1" t="n"><v>1E-3</v></c>""", "A1: Number 97.8\nB1: Number 0.001")]
    [InlineData("""<c r="A1"><v>93.260000000000005</v></c>""", "A1: Number 93.26")]
    [InlineData("""<c r="A1"><v>1E+300</v></c><c r="B1"><v>abc</v></c>""", "A1: Error #NUM!\nB1: Error #NUM!")]
    [InlineData("""<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>""", "A1: Boolean 1\nB1: Boolean 0")]
    [InlineData("""<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>""", "A1: Error #DIV/0!\nB1: Error #N/A")]
    [InlineData("""<c r="A1" t="d"><v>2026-01-15</v></c><c r="B1" t="d"><v>2026-01-15T08:30:00Z</v></c>""", "A1: Date 2026-01-15\nB1: Date 2026-01-15")]
    [InlineData("""<c r="A1" t="d"><v>06:00:00</v></c><c r="B1" t="d"><v>ปีหน้า</v></c>""", "A1: Number 0.25\nB1: Text ปีหน้า")]
    [InlineData("""<c r="A1" s="1"/><c r="B1" s="1"><v></v></c><c r="C1" t="s"/><c r="D1" t="b"><v/></c><c r="E1" t="s"><v/></c>""", "")]
    [InlineData("""<c r="A1" t="inlineStr"><is><t xml:space="preserve">   </t></is></c>""", "")]
    public void A_cell_says_what_it_holds(string cells, string expected) =>
        new RawWorkbook($"<row r=\"1\">{cells}</row>") { Texts = "<si><t>ข้อแรก</t></si><si><t>ข้อสอง</t></si>" }.Cells().ShouldBe(expected);

    [Theory]
    [InlineData("<si><t>ก</t></si>", "ก")]
    [InlineData("<si><t xml:space=\"preserve\"> ก </t></si>", " ก ")]
    [InlineData("<si><t>ก_x000D_\nข</t></si>", "ก␍⏎ข")]
    [InlineData("<si><t>ก\r\nข</t></si>", "ก⏎ข")]
    [InlineData("<si><t>_x005F_x000D_</t></si>", "_x000D_")]
    [InlineData("<si><t>แบบ_xyz_ที่_x1</t></si>", "แบบ_xyz_ที่_x1")]
    [InlineData("<si><t>ก&amp;ข&lt;&#3588;</t></si>", "ก&ข<ค")]
    [InlineData("<si><r><t>ร้อย</t></r><r><rPr><b/><rFont val=\"TH SarabunPSK\"/></rPr><t xml:space=\"preserve\"> ละ</t></r><r><t>๙</t></r></si>", "ร้อย ละ๙")]
    [InlineData("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>", "東京")]
    [InlineData("<si><r><t>ก_x000D_</t></r><r><t>ข</t></r></si>", "ก␍ข")]
    [InlineData("<si><r><t></t></r><r><t>ข</t></r></si>", "ข")]
    public void A_shared_text_is_whole_and_only_itself(string text, string expected) =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>") { Texts = text }.Cells().ShouldBe("A1: Text " + expected);

    [Fact]
    public void An_empty_text_in_the_list_keeps_the_places_of_the_others() =>
        new RawWorkbook("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>") { Texts = "<si/><si><t/></si><si><t>ค</t></si>" }
            .Cells().ShouldBe("C1: Text ค");

    [Theory]
    [InlineData(0, "Number 45672")]
    [InlineData(1, "Date 2025-01-15")]
    [InlineData(2, "Date 2025-01-15")]
    [InlineData(3, "Number 45672")]
    [InlineData(4, "Date 2025-01-15")]
    [InlineData(5, "Number 45672")]
    [InlineData(99, "Number 45672")]
    public void A_number_is_a_day_where_its_format_shows_one(int style, string expected) =>
        new RawWorkbook($"<row r=\"1\"><c r=\"A1\" s=\"{style}\"><v>45672</v></c></row>") { Styles = Dates }.Cells().ShouldBe("A1: " + expected);

    [Fact]
    public void Days_of_a_workbook_that_begins_in_1904_are_the_same_days() =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44210</v></c></row>") { Styles = Dates, Properties = "<workbookPr date1904=\"1\"/>" }.Cells().ShouldBe("A1: Date 2025-01-15");

    [Fact]
    public void A_time_without_a_day_stays_a_number() =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.5</v></c></row>") { Styles = Dates }.Cells().ShouldBe("A1: Number 0.5");

    [Fact]
    public void Rows_and_cells_without_addresses_follow_one_another() =>
        new RawWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
            .Cells().ShouldBe("A1: Number 1\nB1: Number 2\nC5: Number 3\nD5: Number 4\nA6: Number 5");

    [Fact]
    public void Rows_and_cells_out_of_order_are_put_in_order_and_the_last_word_counts() =>
        new RawWorkbook("<row r=\"7\"><c r=\"C7\"><v>1</v></c><c r=\"A7\"><v>2</v></c><c r=\"C7\"><v>3</v></c></row><row r=\"2\"><c r=\"B2\"><v>4</v></c></row>")
            .Cells().ShouldBe("B2: Number 4\nA7: Number 2\nC7: Number 3");

    [Fact]
    public void A_stray_cell_far_out_hides_nothing()
    {
        var sheet = new RawWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>3</v></c></row>").Read().Workbook!.Sheets[0];
        string.Join('\n', SnapshotDump.CellsOf(sheet)).ShouldBe("A1: Number 1\nXFD1: Number 2\nXFD1048576: Number 3");
        sheet.Rows[0][16_384].Number.ShouldBe(2);
        sheet.Rows[0][16_383].IsBlank.ShouldBeTrue();
        sheet.Rows[0].Cells.Length.ShouldBe(2);
    }

    [Fact]
    public void Lone_cells_at_the_far_edge_of_every_row_take_the_room_of_one_cell()
    {
        var book = new RawWorkbook(string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>"))).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        WorkbookReader.Read("scores.xlsx", new MemoryStream(book)).Workbook!.Sheets[0].Rows.Length.ShouldBe(20_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50_000_000);
    }

    [Fact]
    public void Hidden_rows_and_merged_cells_are_read() =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>5</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"/><c r=\"B2\"><v>6</v></c></row><row r=\"3\"><c r=\"D3\"><v>7</v></c></row>")
        {
            AfterRows = "<mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"D3:E3\"/></mergeCells>",
        }.Cells().ShouldBe("A1: Number 1\nB1: Number 5\nA2 (hidden): Number 1\nB2 (hidden): Number 6\nA3: Number 1\nD3: Number 7");

    [Fact]
    public void Drawings_and_extensions_that_use_the_same_words_are_no_cells() =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><x:v xmlns:x=\"urn:x\">9</x:v></ext></extLst></c></row>")
        {
            AfterRows = "<controls xmlns:x=\"urn:x\"><x:anchor><x:row>4</x:row><x:c r=\"A9\">4</x:c></x:anchor></controls>",
        }.Cells().ShouldBe("A1: Number 1");

    [Fact]
    public void Sheets_keep_their_order_their_names_and_whether_they_are_hidden()
    {
        var book = new RawWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        {
            ListOfSheets = "<sheet name=\"ข &amp; ค\" sheetId=\"9\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"ก\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId4\"/><sheet name=\"ง\" sheetId=\"3\" state=\"visible\" r:id=\"rId5\"/>",
        }.Read().Workbook!;
        book.Sheets.Select(sheet => $"{sheet.Name} {sheet.IsHidden}").ShouldBe(["ข & ค True", "ก True", "ง False"]);
    }

    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml")]
    [InlineData("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml")]
    [InlineData("WorkSheets/Sheet1.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml")]
    [InlineData("../sheets/a.xml", "sheets/a.xml", "xl/workbook.xml")]
    [InlineData("a%20b.xml", "a b.xml", "book.xml")]
    [InlineData("./s.xml", "deep/er/s.xml", "deep/er/wb.xml")]
    public void Parts_are_found_wherever_the_relations_point(string target, string part, string book) =>
        new RawWorkbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>") { SheetTarget = target, SheetPart = part, Book = book, Texts = "<si><t>ก</t></si>" }
            .Cells().ShouldBe("A1: Text ก");

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>9</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1048577\"><v>9</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>9</v></c></row>")]
    [InlineData("<row r=\"x\"><c><v>9</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>9</v></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>&#1;</v></c></row>")]
    public void What_Excel_would_have_to_repair_is_one_finding(string rows)
    {
        var reading = new RawWorkbook(rows) { Texts = "<si><t>ก</t></si>" }.Read();
        reading.Workbook.ShouldBeNull();
        reading.Finding!.Code.ShouldBe("file-is-damaged");
    }

    [Theory]
    [InlineData("rId1")]
    [InlineData("rId9")]
    [InlineData("")]
    public void A_second_sheet_without_a_part_of_its_own_is_one_finding(string id) =>
        new RawWorkbook("") { ListOfSheets = $"<sheet name=\"ก\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"ข\" sheetId=\"2\" r:id=\"{id}\"/>" }.Read().Finding!.Code.ShouldBe("file-is-damaged");

    [Fact]
    public void A_sheet_whose_part_is_missing_is_one_finding() =>
        new RawWorkbook("") { SheetTarget = "worksheets/none.xml" }.Read().Finding!.Code.ShouldBe("file-is-damaged");
}
