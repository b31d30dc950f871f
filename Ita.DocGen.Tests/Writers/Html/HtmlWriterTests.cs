using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Html;

namespace Ita.DocGen.Tests.Writers.Html;

public class HtmlWriterTests
{
    private static string Page(Document document, HtmlOptions? options = null)
    {
        using var target = new MemoryStream();
        new HtmlWriter(new SitePictures("pictures/")).Write(document, options ?? SamplePages.Options, target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static string Page(params Block[] blocks) => Page(SampleDocument.Of(blocks));

    [Fact]
    public void The_text_of_the_page_is_the_text_of_the_model_block_for_block()
    {
        var blocks = PageText.BlocksOf(Page(SampleDocument.EveryBlock()));
        var footnote = blocks.Count - 1;
        blocks[footnote].ShouldBe("๑ คะแนนที่ประกาศในระบบ ITAS เมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘");
        blocks.Take(footnote).ShouldBe(ModelText.BlocksOf(SampleDocument.EveryBlock()));
    }

    [Fact]
    public void Every_block_becomes_the_golden_markup() => GoldenText.ShouldMatch(Page(SampleDocument.EveryBlock()), "Html", "every-block");

    [Fact]
    public void Numbers_with_a_source_become_the_golden_markup() => GoldenText.ShouldMatch(Page(SamplePages.Sourced()), "Html", "sourced");

    [Fact]
    public void A_number_links_to_the_cell_it_came_from_and_to_its_formula()
    {
        var page = Page(SamplePages.Sourced());
        page.ShouldContain("<a class=\"v\" href=\"#ita-s1\" aria-describedby=\"ita-s1\" data-source=\"ที่มา: scores.xlsx(คะแนนรายปี!E9)\nสูตร: 0.30 × IIT + 0.30 × EIT + 0.40 × OIT\">๙๔.๓๐ คะแนน</a>");
        page.ShouldContain("<li id=\"ita-s1\">ที่มา: scores.xlsx(คะแนนรายปี!E9)\nสูตร: 0.30 × IIT + 0.30 × EIT + 0.40 × OIT</li>");
    }

    [Fact]
    public void Without_sources_a_page_says_nothing_of_cells() =>
        Page(SamplePages.Sourced(), SamplePages.Options with { ShowsSources = false }).ShouldNotContain("scores.xlsx");

    [Fact]
    public void A_long_text_stays_plain_although_its_cell_is_known()
    {
        var run = new TextRun("๑. จัดประชุมชี้แจงผู้รับผิดชอบทุกส่วนราชการ") { Source = Provenance.Of(new Diagnostics.CellAddress("measures.xlsx", "มาตรการ", 5, 6)) };
        Page(new Paragraph(ParagraphStyle.Body, [run])).ShouldNotContain("class=\"v\"");
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var page = Page(HostileDocument.Of());
        page.ShouldNotContain("<script>alert");
        page.ShouldNotContain("<img src=x");
        page.ShouldNotContain(" onmouseover='");
        page.Count(letter => letter is < ' ' and not '\n' and not '\t').ShouldBe(0);
        foreach (var text in HostileDocument.Texts.Where(text => text.Length > 0 && text.All(letter => letter >= ' ' && letter < '\u007f')))
        {
            PageText.BlocksOf(page).ShouldContain(text);
        }
    }

    [Fact]
    public void A_link_that_may_not_be_followed_is_read_as_text()
    {
        var page = Page([.. HostileDocument.Targets.Select(target => (Block)new Paragraph(ParagraphStyle.Body, [new Link(target, [new TextRun(target)])]))]);
        var hrefs = System.Text.RegularExpressions.Regex.Matches(page[page.IndexOf("<article>", StringComparison.Ordinal)..], "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value);
        hrefs.ShouldBe(
        [
            "https://www.example.go.th/a%20b?q=%22x%22&amp;y=%3Cz%3E#a%23b", "https://example.go.th/100%25/%5Bx%5D%7C%7By%7D", "หน้า%20แรก.html", "mailto:saraban@example.go.th",
        ]);
        PageText.BlocksOf(page).ShouldContain("javascript:alert(1)");
    }

    [Fact]
    public void A_link_within_the_page_finds_its_heading_whatever_its_name()
    {
        var page = Page(new Heading(1, HeadingNumbering.None, SampleDocument.Text("หนึ่ง")) { Anchor = "ส่วน หนึ่ง" }, new Paragraph(ParagraphStyle.Body, [new Link("#ส่วน หนึ่ง", SampleDocument.Text("ไป"))]));
        var id = page.Split("id=\"")[^1].Split('"')[0];
        page.ShouldContain($"href=\"#{id}\"");
    }

    [Fact]
    public void Heading_levels_are_never_skipped()
    {
        var page = Page(new Heading(3, HeadingNumbering.None, SampleDocument.Text("ลึก")), new Heading(4, HeadingNumbering.None, SampleDocument.Text("ลึกกว่า")), new Heading(1, HeadingNumbering.None, SampleDocument.Text("ตื้น")));
        System.Text.RegularExpressions.Regex.Matches(page, "<h([1-6])").Select(match => match.Groups[1].Value).ShouldBe(["1", "2", "3", "2"]);
    }

    [Fact]
    public void A_picture_used_twice_is_stored_once_under_a_name_made_of_its_bytes()
    {
        var pictures = new SitePictures("pictures/");
        var twin = SamplePictures.Photo with { Name = "../../../evil.jpg" };
        pictures.PathOf(SamplePictures.Photo).ShouldBe(pictures.PathOf(twin));
        pictures.Files.Count.ShouldBe(1);
        pictures.PathOf(twin).ShouldMatch("^pictures/[0-9a-f]{16}\\.jpg$");
    }

    [Fact]
    public void A_photo_on_its_side_is_turned_within_a_frame_of_its_upright_shape()
    {
        var page = Page(new PictureBlock(SamplePictures.TurnedPhoto, Length.Centimetres(8), Length.Centimetres(6), "ป้าย"));
        page.ShouldContain("aspect-ratio:48/72");
        page.ShouldContain("rotate(90deg)");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Page(SampleDocument.EveryBlock()).ShouldBe(Page(SampleDocument.EveryBlock()));

    [Fact]
    public void Nothing_is_fetched_from_elsewhere()
    {
        var page = Page(SampleDocument.EveryBlock());
        System.Text.RegularExpressions.Regex.Matches(page, "(?:src|<link[^>]*href)=\"([^\"]*)\"").Select(match => match.Groups[1].Value)
            .ShouldAllBe(target => !target.Contains(':') || target == "data:,");
        SiteAssets.StyleSheet.ShouldNotContain("url(");
        SiteAssets.StyleSheet.ShouldNotContain("@import");
    }
}
