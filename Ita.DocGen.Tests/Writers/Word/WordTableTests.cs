using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordTableTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void Head_rows_repeat_and_no_row_splits()
    {
        var rows = TableOf(SampleDocument.EveryBlock()).Elements(W + "tr").ToArray();
        rows.Take(2).ShouldAllBe(row => row.Element(W + "trPr")!.Element(W + "tblHeader") != null);
        rows.Skip(2).ShouldAllBe(row => row.Element(W + "trPr")!.Element(W + "tblHeader") == null);
        rows.ShouldAllBe(row => row.Element(W + "trPr")!.Element(W + "cantSplit") != null);
    }

    [Fact]
    public void A_row_taller_than_half_a_page_may_split()
    {
        var rows = TableOf(SampleDocument.Of(Grid(2, Row("สั้น", "สั้น"), Row("สั้น", string.Concat(Enumerable.Repeat("ข้อความยาวมาก ", 400)))))).Elements(W + "tr").ToArray();
        rows[0].Descendants(W + "cantSplit").ShouldNotBeEmpty();
        rows[1].Descendants(W + "cantSplit").ShouldBeEmpty();
    }

    [Fact]
    public void A_rows_height_is_judged_by_the_true_widths_of_its_columns()
    {
        var text = string.Concat(Enumerable.Repeat("ข้อความยาวมาก ", 30));
        var row = new TableRow([Cell("ก"), Cell(text)]);
        Splits(new Table([new TableColumn(1), new TableColumn(9)], [row])).ShouldBeFalse();
        Splits(new Table([new TableColumn(9), new TableColumn(1)], [row])).ShouldBeTrue();

        static bool Splits(Table table) => !TableOf(SampleDocument.Of(table)).Descendants(W + "cantSplit").Any();
    }

    [Fact]
    public void Every_row_fills_the_grid_whatever_spans_cross_it()
    {
        var table = Grid(
            4,
            new TableRow([Cell("ก") with { RowSpan = 2, ColumnSpan = 2 }, Cell("ข"), Cell("ค")]),
            new TableRow([Cell("ง") with { ColumnSpan = 2, RowSpan = 3 }]),
            new TableRow([Cell("จ"), Cell("ฉ")]),
            new TableRow([]),
            new TableRow([Cell("ช") with { ColumnSpan = 9, RowSpan = 9 }]));
        var xml = TableOf(SampleDocument.Of(table));
        var grid = xml.Element(W + "tblGrid")!.Elements().Select(column => Number(column, "w")).ToArray();
        foreach (var row in xml.Elements(W + "tr"))
        {
            var at = 0;
            foreach (var cell in row.Elements(W + "tc"))
            {
                var span = cell.Element(W + "tcPr")!.Element(W + "gridSpan") is { } given ? Number(given, "val") : 1;
                Number(cell.Element(W + "tcPr")!.Element(W + "tcW")!, "w").ShouldBe(grid.Skip(at).Take(span).Sum());
                at += span;
            }

            at.ShouldBe(4);
        }

        xml.Elements(W + "tr").Select(row => string.Join(' ', row.Elements(W + "tc").Select(MergeOf))).ShouldBe(["restart:ก - -", "continue: restart:ง", "- - continue:", "- - continue:", "-"]);
    }

    [Fact]
    public void What_stands_beyond_the_columns_that_Word_opens_is_gathered_and_told()
    {
        var spanned = new TableRow([Cell("กว้าง") with { ColumnSpan = 61 }, Cell("ข้าม") with { ColumnSpan = 5, RowSpan = 2 }, Cell("ท้าย")]);
        var document = SampleDocument.Of(Grid(70, Row([.. Enumerable.Range(1, 70).Select(column => $"ช่อง {column}")]), spanned, Row("ใต้")));
        var file = WordFile.Of(document);
        file.Faults(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).ShouldBeEmpty();
        file.Body.Descendants(W + "gridCol").Count().ShouldBe(63);
        WordReading.TextLines(file).ShouldBe(ModelText.LinesOf(document));
        WordFit.Check(document, "a.docx").ShouldHaveSingleItem().Code.ShouldBe("table-is-too-wide");
        WordFit.Check(SampleDocument.EveryBlock(), "a.docx").ShouldBeEmpty();
    }

    [Fact]
    public void Columns_share_the_whole_text_width_by_weight()
    {
        var xml = TableOf(SampleDocument.Of(new Table([new TableColumn(1), new TableColumn(2), new TableColumn(4)], [Row("ก", "ข", "ค")])));
        xml.Element(W + "tblGrid")!.Elements().Select(column => Number(column, "w")).ShouldBe([1296, 2592, 5183]);
        xml.Descendants(W + "tblLayout").Single().Attribute(W + "type")!.Value.ShouldBe("fixed");
    }

    [Fact]
    public void Tables_never_touch_each_other_or_the_end_of_a_cell()
    {
        var inner = Grid(1, Row("ใน"));
        var outer = new Table([new TableColumn(1)], [new TableRow([new TableCell([inner, inner])])]);
        var body = WordFile.Of(SampleDocument.Of(outer, outer)).Body;
        foreach (var table in body.Descendants(W + "tbl"))
        {
            table.ElementsAfterSelf().First().Name.ShouldBe(W + "p");
        }
    }

    [Fact]
    public void A_table_that_keeps_together_ties_each_row_to_the_next()
    {
        var rows = TableOf(SampleDocument.Of(Grid(1, Row("ก"), Row("ข"), Row("ค")) with { KeepsTogether = true })).Elements(W + "tr");
        rows.Select(row => row.Descendants(W + "keepNext").Any()).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Check_boxes_are_controls_that_a_person_can_click()
    {
        XNamespace w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
        var boxes = TableOf(SampleDocument.EveryBlock()).Descendants(w14 + "checkbox").ToArray();
        boxes.Length.ShouldBe(24);
        boxes.Select(box => box.Element(w14 + "checked")!.Attribute(w14 + "val")!.Value).Take(2).ShouldBe(["0", "1"]);
        boxes.Select(box => box.Parent!.Parent!.Value).Take(2).ShouldBe(["☐", "☑"]);
    }

    [Fact]
    public void A_long_table_is_written_whole()
    {
        var rows = Enumerable.Range(1, 5000).Select(row => Row([.. Enumerable.Range(1, 5).Select(column => $"ข้อความในช่อง {row}/{column}")])).ToArray();
        var xml = TableOf(SampleDocument.Of(Grid(5, rows)));
        xml.Elements(W + "tr").Count().ShouldBe(5000);
        xml.Elements(W + "tr").Last().Value.ShouldEndWith("ข้อความในช่อง 5000/5");
    }

    private static string MergeOf(XElement cell) => cell.Element(W + "tcPr")!.Element(W + "vMerge") is { } merge ? $"{merge.Attribute(W + "val")!.Value}:{cell.Value}" : "-";

    private static XElement TableOf(Document document) => WordFile.Of(document).Body.Descendants(W + "tbl").First();

    private static Table Grid(int columns, params TableRow[] rows) => new([.. Enumerable.Repeat(new TableColumn(1), columns)], [.. rows]);

    private static TableRow Row(params string[] texts) => new([.. texts.Select(Cell)]);

    private static TableCell Cell(string text) => new(ImmutableArray.Create<Block>(SampleDocument.Says(text, ParagraphStyle.TableText)));

    private static int Number(XElement element, string attribute) => int.Parse((string)element.Attribute(W + attribute)!, CultureInfo.InvariantCulture);
}
