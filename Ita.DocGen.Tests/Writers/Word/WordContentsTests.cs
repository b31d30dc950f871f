using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordContentsTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void Entries_bear_the_page_numbers_of_the_typesetter_as_fields()
    {
        var file = WordFile.Of(Document(), new WordOptions(PageOfAnchor: new Dictionary<string, int> { ["one"] = 3, ["two"] = 12 }));
        var entries = file.Body.Descendants(W + "hyperlink").ToArray();
        entries.Select(entry => entry.Value).ShouldBe([" PAGEREF _Toc100000001 \\h \\*  ThaiArabic ".Insert(0, "ส่วนที่ ๑ ต้น") + "๓", " PAGEREF _Toc100000002 \\h \\*  ThaiArabic ".Insert(0, "๑. กลาง") + "๑๒"]);
    }

    [Fact]
    public void Every_entry_leads_to_a_bookmark_that_stands_at_its_heading()
    {
        var body = WordFile.Of(SampleDocument.EveryBlock()).Body;
        var places = body.Descendants(W + "bookmarkStart").Select(each => (string)each.Attribute(W + "name")!).ToArray();
        places.ShouldBeUnique();
        body.Descendants(W + "bookmarkStart").Select(each => (string)each.Attribute(W + "id")!).ShouldBeUnique();
        var targets = body.Descendants(W + "hyperlink").Select(each => (string?)each.Attribute(W + "anchor")).OfType<string>().ToArray();
        targets.Length.ShouldBeGreaterThan(8);
        targets.ShouldBeSubsetOf(places);
    }

    [Fact]
    public void Nothing_asks_Word_to_update_fields_on_opening()
    {
        var file = WordFile.Of(SampleDocument.EveryBlock());
        file.Text("word/document.xml").ShouldNotContain("dirty");
        file.Text("word/settings.xml").ShouldNotContain("updateFields");
    }

    [Fact]
    public void A_heading_that_only_goes_on_is_no_heading_to_Word_when_a_person_updates_the_contents()
    {
        var paragraph = WordFile.Of(SampleDocument.EveryBlock()).Body.Descendants(W + "p").Single(each => each.Value.EndsWith("(ต่อ)", StringComparison.Ordinal));
        ((string?)paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")).ShouldBe("ItaHeadingContinued");
    }

    [Fact]
    public void A_heading_shown_twice_is_marked_once()
    {
        var heading = new Heading(1, HeadingNumbering.Decimal, SampleDocument.Text("ซ้ำ")) { Anchor = "same" };
        var file = WordFile.Of(SampleDocument.Of(heading, heading, new Paragraph(ParagraphStyle.Body, [new Link("#same", SampleDocument.Text("ไป"))])));
        file.Faults(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).ShouldBeEmpty();
        file.Body.Descendants(W + "bookmarkStart").Select(each => (string)each.Attribute(W + "name")!).ShouldBe(["_Toc100000001", "ita_1"]);
    }

    [Fact]
    public void A_link_to_a_place_that_is_not_there_becomes_plain_text()
    {
        var body = WordFile.Of(SampleDocument.Of(new Paragraph(ParagraphStyle.Body, [
            new Link("#nowhere", SampleDocument.Text("ก")), new Link("not an address", SampleDocument.Text("ข")),
            new Link("javascript:alert(1)", SampleDocument.Text("ค")), new Link("https://ตัวอย่าง.ไทย/หน้า?ก=ข", SampleDocument.Text("ง")),
        ]))).Body;
        body.Descendants(W + "hyperlink").Select(each => each.Value).ShouldBe(["ง"]);
        body.Descendants(W + "t").Select(each => each.Value).ShouldBe(["ก", "ข", "ค", "ง"]);
    }

    private static Document Document() => SampleDocument.Of(
        new TableOfContents("สารบัญ"),
        new Heading(1, HeadingNumbering.Part, SampleDocument.Text("ต้น")) { Anchor = "one" },
        new Heading(2, HeadingNumbering.Decimal, SampleDocument.Text("กลาง")) { Anchor = "two" },
        new Heading(3, HeadingNumbering.Decimal, SampleDocument.Text("ลึก")));
}
