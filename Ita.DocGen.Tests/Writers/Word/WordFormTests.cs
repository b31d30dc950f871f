using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordFormTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void Each_field_of_a_memo_ends_on_a_dotted_leader()
    {
        var lines = Paragraphs(new MemoHead("บันทึกข้อความ", [new MemoLine([new MemoField("ที่", "ก/๑"), new MemoField("วันที่", "")])]));
        var tabs = lines[1].Descendants(W + "tabs").Single().Elements().ToArray();
        tabs.Count(tab => (string?)tab.Attribute(W + "leader") == "dot").ShouldBe(2);
        ((string?)tabs[^1].Attribute(W + "pos")).ShouldBe("9071");
        lines[1].Descendants(W + "r").Elements(W + "tab").Count().ShouldBe(3);
        lines.Take(2).ShouldAllBe(line => line.Descendants(W + "keepNext").Any());
    }

    [Fact]
    public void The_garuda_stands_one_and_a_half_centimetres_high_at_the_left_margin()
    {
        var lines = Paragraphs(new MemoHead("บันทึกข้อความ", []) { Garuda = SamplePictures.Emblem });
        var anchor = lines[0].Descendants(Wp + "anchor").Single();
        ((string?)anchor.Element(Wp + "extent")!.Attribute("cy")).ShouldBe("540000");
        ((string?)anchor.Element(Wp + "positionH")!.Attribute("relativeFrom")).ShouldBe("margin");
    }

    [Fact]
    public void An_order_keeps_three_centimetres_for_the_garuda_when_there_is_none()
    {
        var lines = Paragraphs(new OrderHead(["คำสั่ง"]));
        ((string?)lines[0].Descendants(W + "spacing").Single().Attribute(W + "line")).ShouldBe("1701");
        Paragraphs(new OrderHead(["คำสั่ง"]) { Garuda = SamplePictures.Emblem })[0].Descendants(Wp + "extent").Single().Attribute("cy")!.Value.ShouldBe("1080000");
    }

    [Fact]
    public void A_signature_block_holds_together_from_the_closing_to_its_last_line()
    {
        var lines = Paragraphs(
            SampleDocument.Says("จึงเรียนมาเพื่อโปรดทราบ", ParagraphStyle.Closing),
            new SignatureBlock("นายสมมุติ รักงาน", ["ปลัด", "รักษาราชการแทน"]) { Rank = "จ่าเอก" },
            SampleDocument.Says("ข้างหลัง"));
        lines.Select(line => line.Descendants(W + "keepNext").Any()).ShouldBe([false, true, false, false]);
        ModelText.Tidy(WordReading.TextOf(lines[1])).ShouldBe("จ่าเอก");
        WordReading.TextOf(lines[2]).ShouldBe("(นายสมมุติ รักงาน)\nปลัด\nรักษาราชการแทน");
        lines[2].Descendants(W + "keepLines").ShouldHaveSingleItem();
        ((string?)lines[2].Descendants(W + "ind").Single().Attribute(W + "left")).ShouldBe("4535");
    }

    [Fact]
    public void A_group_holds_all_its_blocks_together_but_lets_the_last_go()
    {
        var lines = Paragraphs(new Group([SampleDocument.Says("ก"), new BlankLines(2), SampleDocument.Says("ข")]), SampleDocument.Says("ค"));
        lines.Select(line => line.Descendants(W + "keepNext").Any()).ShouldBe([true, true, false, false]);
    }

    [Fact]
    public void A_page_break_makes_no_empty_page_and_no_empty_paragraph()
    {
        var lines = Paragraphs(new PageBreak(), SampleDocument.Says("ก"), new PageBreak(), new PageBreak(), SampleDocument.Says("ข"), new PageBreak());
        lines.Where(line => WordReading.TextOf(line).Length > 0).Select(line => line.Descendants(W + "pageBreakBefore").Any()).ShouldBe([false, true]);
        lines.Count(line => line.Descendants(W + "pageBreakBefore").Any()).ShouldBe(1);
    }

    [Fact]
    public void A_hole_in_a_draft_is_marked_and_the_watermark_stands_on_every_page()
    {
        var file = WordFile.Of(SampleDocument.Draft());
        file.Body.Descendants(W + "r").Single(run => run.Value == "ยังไม่ได้ระบุ").Descendants(W + "highlight").ShouldNotBeEmpty();
        file.Names.Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).ShouldAllBe(name => file.Text(name).Contains("string=\"ร่าง\"", StringComparison.Ordinal));
        WordFile.Of(SampleDocument.EveryBlock()).Text("word/header-number.xml").ShouldNotContain("PowerPlusWaterMark");
    }

    [Fact]
    public void Sections_turn_the_paper_and_number_their_pages_in_thai_as_the_model_says()
    {
        var file = WordFile.Of(SampleDocument.EveryBlock());
        var sections = file.Body.Descendants(W + "sectPr").ToArray();
        sections.Select(section => section.Element(W + "pgSz")!.Attribute(W + "orient") is not null).ShouldBe([false, false, false, true, false, false, false, false]);
        sections.Select(section => Header(section)).ShouldBe(["blank", "blank", "number", "number", "number", "number", "number", "blank"]);
        sections.Select(section => section.Element(W + "titlePg") is not null).ShouldBe([false, false, false, false, false, true, true, false]);
        ((string?)sections[2].Element(W + "pgNumType")!.Attribute(W + "start")).ShouldBe("1");
        ModelText.Tidy(file.Xml("word/header-number.xml").Descendants(W + "instrText").Single().Value).ShouldBe("PAGE \\* ThaiArabic");
        file.Text("word/header-blank.xml").ShouldNotContain("PAGE");
    }

    [Fact]
    public void The_file_names_the_agency_as_author_and_nobody_else()
    {
        var file = WordFile.Of(SampleDocument.EveryBlock());
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var core = file.Xml("docProps/core.xml").Root!;
        core.Element(dc + "creator")!.Value.ShouldBe("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง");
        core.Element(dc + "language")!.Value.ShouldBe("th-TH");
        core.Elements().Where(each => each.Name.LocalName is "created" or "modified").ShouldAllBe(each => each.Value == "2026-01-15T00:00:00Z");
    }

    private static string Header(XElement section) =>
        ((string)section.Elements(W + "headerReference").First().Attributes().Single(each => each.Name.LocalName == "id"))["rId-header-".Length..];

    private static XElement[] Paragraphs(params Block[] blocks) => [.. WordFile.Of(SampleDocument.Of(blocks)).Body.Root!.Element(W + "body")!.Elements(W + "p")];
}
