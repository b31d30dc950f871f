using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Tests.Writers.Pdf;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public class BadInputTests
{
    [Fact]
    public void Cuts_a_word_longer_than_a_line_between_clusters()
    {
        var word = string.Concat(Enumerable.Repeat("กี่น้ำ", 400));
        var pages = Layouts.Set(SampleDocument.Says(word));
        Layouts.ToldText(pages).ShouldBe(word);
        Bounds.ShouldHold(pages);
        Layouts.TextsOf(pages, 0).ShouldAllBe(line => line.StartsWith('ก') || line.StartsWith('น'));
    }

    [Fact]
    public void Cuts_a_word_longer_than_its_column_in_a_row_taller_than_a_page()
    {
        var word = string.Concat(Enumerable.Repeat("กี่น้ำ", 300));
        var pages = Layouts.Set(new Table([new TableColumn(1), new TableColumn(9)], [new TableRow([Layouts.Cell(word), Layouts.Cell("ข้าง")])]));
        pages.Pages.Length.ShouldBeGreaterThan(1);
        Layouts.ToldText(pages).Length.ShouldBe(word.Length + "ข้าง".Length);
        Bounds.ShouldHold(pages);
    }

    [Fact]
    public void Sets_a_thousand_empty_paragraphs()
    {
        var pages = Layouts.Set([.. Enumerable.Repeat<Block>(new Paragraph(ParagraphStyle.Body, []), 1000)]);
        pages.Pages.Length.ShouldBeInRange(20, 60);
        SetPdf.Bytes(SampleDocument.Of([.. Enumerable.Repeat<Block>(new Paragraph(ParagraphStyle.Body, []), 1000)])).Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Sets_a_table_of_forty_columns_within_the_paper()
    {
        var columns = Enumerable.Repeat(new TableColumn(1), 40).ToImmutableArray();
        var row = new TableRow([.. Enumerable.Range(1, 40).Select(column => Layouts.Cell($"ผลการดำเนินงาน {column}"))]);
        var pages = Layouts.Set(new Table(columns, [row, row, row]) { HeaderRows = 1 });
        Bounds.ShouldHold(pages);
        Layouts.ToldText(pages).Length.ShouldBe(3 * row.Cells.Sum(cell => PlainText.Of(((Paragraph)cell.Blocks[0]).Text).Replace(" ", "", StringComparison.Ordinal).Length));
    }

    [Fact]
    public void Shrinks_a_photo_of_ninety_megapixels_and_pictures_in_narrow_cells()
    {
        var huge = SamplePictures.Photo with { PixelWidth = 12_000, PixelHeight = 7_500 };
        var block = new PictureBlock(huge, Length.Centimetres(40), Length.Centimetres(60), "ภาพ") { Caption = "คำบรรยาย" };
        var pages = Layouts.Set(block, new Table([new TableColumn(1), new TableColumn(20)], [new TableRow([new TableCell([block]), Layouts.Cell("ข้าง")])]));
        Bounds.ShouldHold(pages);
    }

    [Fact]
    public void Tells_of_every_character_that_no_font_has_and_still_lets_it_be_copied()
    {
        var pages = Layouts.Set(SampleDocument.Says("ไทย שלום 中文 🎉👩‍👩‍👧 จบ"));
        pages.Findings.Select(finding => finding.Code).Distinct().ShouldBe(["glyph-missing"]);
        pages.Findings.Select(finding => finding.Arguments[0]).ShouldContain("中");
        pages.Findings.Select(finding => finding.Arguments[1]).ShouldContain("U+1F389");
        Layouts.ToldText(pages).ShouldContain("中文");
        Layouts.ToldText(pages).ShouldContain("🎉");
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Sets_what_makes_no_sense_without_falling_over(string name)
    {
        var document = Odd(name);
        var pages = Layouts.Set(document);
        pages.Pages.Length.ShouldBeInRange(1, 400);
        var evidence = new PdfEvidence(SetPdf.Bytes(document));
        foreach (var clause in ArchiveClauses.All.Concat(AccessClauses.All).Where(clause => clause.Number != "14289-1 7.21.7"))
        {
            clause.Holds(evidence).ShouldBeTrue($"{clause.Number} {clause.Rule}");
        }
    }

    public static TheoryData<string> Oddities =>
    [
        "no sections", "section without blocks", "margins wider than the paper", "group longer than a page", "table kept together over pages",
        "head of all rows", "head higher than a page", "zero weights", "ragged rows", "spans beyond the table", "empty cells", "table without columns",
        "picture without size", "picture of rubbish", "chart higher than a page", "list twenty deep", "list without items", "spacer of a metre",
        "signature of a hundred lines", "memo without lines", "order without lines", "contents without headings", "heading first of level 3",
        "link to nowhere", "link without text", "control characters", "note in a table head", "blank wider than the line", "two hundred notes", "row of pictures",
    ];

    private static Document Odd(string name)
    {
        var long1 = Layouts.Prose(900);
        return name switch
        {
            "no sections" => SampleDocument.Of() with { Sections = [] },
            "section without blocks" => SampleDocument.Of() with { Sections = [new Section(PageSetup.Cover, []), new Section(PageSetup.Landscape, [])] },
            "margins wider than the paper" => SampleDocument.Of() with { Sections = [new Section(PageSetup.Portrait with { Margins = new(Length.Centimetres(15), Length.Centimetres(20), Length.Centimetres(15), Length.Centimetres(20)) }, [SampleDocument.Says("สวัสดี"), Layouts.Table(2, _ => "ก"), Photo()])] },
            "group longer than a page" => SampleDocument.Of(new Group([.. Enumerable.Repeat(SampleDocument.Says(Layouts.Prose(50)), 40)])),
            "table kept together over pages" => SampleDocument.Of(Layouts.Table(120, row => $"แถว {row}", 1) with { KeepsTogether = true }),
            "head of all rows" => SampleDocument.Of(Layouts.Table(3, _ => "หัว", 3)),
            "head higher than a page" => SampleDocument.Of(Layouts.Table(4, row => row == 0 ? long1 : "ก", 1)),
            "zero weights" => SampleDocument.Of(Layouts.Table(2, _ => "ก") with { Columns = [new TableColumn(0), new TableColumn(0)] }),
            "ragged rows" => SampleDocument.Of(new Table([new TableColumn(1), new TableColumn(1)], [new TableRow([Layouts.Cell("ก")]), new TableRow([Layouts.Cell("ก"), Layouts.Cell("ข"), Layouts.Cell("ค")]), new TableRow([])])),
            "spans beyond the table" => SampleDocument.Of(new Table([new TableColumn(1), new TableColumn(1)], [new TableRow([Layouts.Cell("ก") with { ColumnSpan = 9, RowSpan = 9 }]), new TableRow([Layouts.Cell("ข") with { RowSpan = 0, ColumnSpan = -3 }])])),
            "empty cells" => SampleDocument.Of(new Table([new TableColumn(1)], [new TableRow([new TableCell([])]), new TableRow([new TableCell([new Paragraph(ParagraphStyle.TableText, [])])])])),
            "table without columns" => SampleDocument.Of(new Table([], []), new Table([], [new TableRow([])])),
            "picture without size" => SampleDocument.Of(new PictureBlock(SamplePictures.Photo with { PixelWidth = 0, PixelHeight = 0 }, Length.Zero, Length.Zero, "")),
            "picture of rubbish" => SampleDocument.Of(new PictureBlock(SamplePictures.Photo with { Bytes = new byte[] { 1, 2, 3 } }, Length.Centimetres(5), Length.Centimetres(5), ""), new PictureBlock(SamplePictures.Emblem with { Bytes = new byte[] { 1, 2, 3 } }, Length.Centimetres(5), Length.Centimetres(5), "x")),
            "chart higher than a page" => SampleDocument.Of(new ChartBlock(new Chart(ChartKind.Bar, "", ["ก"], [new ChartSeries("ข", [new ChartPoint(5)])]) { AltText = "" }, Length.Centimetres(90))),
            "list twenty deep" => SampleDocument.Of(Nested(20)),
            "list without items" => SampleDocument.Of(new ListBlock(ListMarker.Decimal, []), new ListBlock(ListMarker.Dash, [new ListItem([])])),
            "spacer of a metre" => SampleDocument.Of(new Spacer(Length.Centimetres(100)), SampleDocument.Says("ก")),
            "signature of a hundred lines" => SampleDocument.Of(new SignatureBlock("", [.. Enumerable.Range(0, 100).Select(line => $"บรรทัด {line}")])),
            "memo without lines" => SampleDocument.Of(new MemoHead("", []), new MemoHead("บันทึก", [new MemoLine([]), new MemoLine([new MemoField("", "")])])),
            "order without lines" => SampleDocument.Of(new OrderHead([])),
            "contents without headings" => SampleDocument.Of(new TableOfContents("")),
            "heading first of level 3" => SampleDocument.Of(new Heading(3, HeadingNumbering.Decimal, SampleDocument.Text("ก")), new Heading(1, HeadingNumbering.None, []), new Heading(4, HeadingNumbering.Decimal, SampleDocument.Text("ข"))),
            "link to nowhere" => SampleDocument.Of(new Paragraph(ParagraphStyle.Body, [new Link("#ไม่มี", SampleDocument.Text("ก")), new Link("https://ตัวอย่าง.ไทย/ก ข", SampleDocument.Text("ข"))])),
            "link without text" => SampleDocument.Of(new Paragraph(ParagraphStyle.Body, [new Link("https://example.go.th", []), new TextRun("ก")])),
            "control characters" => SampleDocument.Of(SampleDocument.Says("ก\0ข\u0007ค\tง\r\nจ\u200Bฉ\uFEFFช\uD800ซ\u2028ฌ")),
            "note in a table head" => SampleDocument.Of(new Table([new TableColumn(1)], [new TableRow([new TableCell([new Paragraph(ParagraphStyle.TableHead, [new TextRun("หัว"), new Footnote(SampleDocument.Text("หมายเหตุ"))])])]), .. Enumerable.Range(0, 90).Select(_ => new TableRow([Layouts.Cell("ก")]))]) { HeaderRows = 1 }),
            "blank wider than the line" => SampleDocument.Of(new Paragraph(ParagraphStyle.Body, [new TextRun("ก"), new Blank(Length.Centimetres(90)), new TextRun("ข")])),
            "two hundred notes" => SampleDocument.Of(new Paragraph(ParagraphStyle.Body, [.. Enumerable.Range(0, 200).SelectMany(number => new Inline[] { new TextRun($"คำ{number} "), new Footnote(SampleDocument.Text(Layouts.Prose(9))) })])),
            "row of pictures" => SampleDocument.Of(new Table([new TableColumn(1)], [new TableRow([new TableCell([Photo(), Photo(), Photo(), Photo(), Photo()])])]) { HeaderRows = 0 }),
            _ => throw new InvalidOperationException(name),
        };
    }

    private static PictureBlock Photo() => new(SamplePictures.Photo with { PixelWidth = 4000, PixelHeight = 3000 }, Length.Centimetres(15), Length.Centimetres(20), "ภาพ") { Caption = "ภาพกิจกรรม" };

    private static ListBlock Nested(int depth) => new(ListMarker.Decimal, [new ListItem(depth == 0 ? [] : [SampleDocument.Says($"ชั้น {depth}", ParagraphStyle.BodyFlush), Nested(depth - 1)])]);
}
