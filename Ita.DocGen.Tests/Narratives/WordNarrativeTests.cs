using Ita.DocGen.Documents;
using Ita.DocGen.Narratives;
using Ita.DocGen.Tests.Pictures;

namespace Ita.DocGen.Tests.Narratives;

public sealed class WordNarrativeTests
{
    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>ก</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='T2'/></w:pPr><w:r><w:t>ข</w:t></w:r></w:p>", "h1 ก\nh2 ข")]
    [InlineData("<w:p><w:r><w:rPr><w:bCs/></w:rPr><w:t>ก</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ข</w:t></w:r><w:r><w:br/><w:t>ค</w:t><w:tab/><w:t>ง</w:t></w:r></w:p>", "p Body: *ก*/ข/⏎ค ง")]
    [InlineData("<w:p><w:hyperlink r:id='web'><w:r><w:t>ก</w:t></w:r></w:hyperlink></w:p>", "p Body: [ก](https://example.go.th/)")]
    [InlineData("<w:p><w:hyperlink r:id='file'><w:r><w:t>ก</w:t></w:r></w:hyperlink></w:p>", "p Body: ก\nn.docx narrative-link-is-refused file:///c:/x.exe")]
    [InlineData("<w:p><w:ins><w:r><w:t>ใหม่</w:t></w:r></w:ins><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del></w:p>", "p Body: ใหม่\nn.docx narrative-changes-are-accepted 2")]
    [InlineData("<w:p><w:fldSimple w:instr='DATE'><w:r><w:t>๑ ม.ค.</w:t></w:r></w:fldSimple></w:p>", "p Body: ๑ ม.ค.\nn.docx narrative-fields-are-frozen 1")]
    [InlineData("<w:p><w:r><w:t>ก</w:t><w:pict><w:txbxContent/></w:pict></w:r></w:p>", "p Body: ก\nn.docx narrative-text-boxes-are-left-out 1")]
    [InlineData("<w:p><w:r><w:t>ก</w:t><w:commentReference w:id='0'/></w:r></w:p>", "p Body: ก\nn.docx narrative-comments-are-left-out 1")]
    [InlineData("<w:p><w:r><w:t>ก</w:t><w:footnoteReference w:id='1'/></w:r></w:p>", "p Body: ก^(เชิงอรรถ)")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t xml:space='preserve'>ก ข</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "p Body: ก ข")]
    [InlineData("<w:p><w:r><w:rPr><w:b w:val='0'/><w:vanish w:val='off'/></w:rPr><w:t>ก</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r></w:p>", "p Body: ก")]
    [InlineData("<w:p><w:r><w:t>ก</w:t></w:r>" + WordSample.PictureRun + "</w:p>", "p Body: ก\nn.docx narrative-pictures-are-left-out 1")]
    public void Turns_a_Word_text_into_blocks_and_tells_what_it_lost(string body, string told) => Dump(body).ShouldBe(told);

    [Fact]
    public void Reads_the_strict_form_as_the_usual_one()
    {
        var body = Item(1, 0, "ก") + "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:rPr><w:bCs/></w:rPr><w:t>ข</w:t></w:r></w:p>";
        NarrativeDump.Of(WordNarrative.Read("n.docx", WordSample.StrictOf(body))).ShouldBe(Dump(body));
    }

    [Fact]
    public void Hands_a_picture_to_its_judge_with_the_words_for_those_who_cannot_see_it()
    {
        var seen = new List<NarrativePicture>();
        var reading = WordNarrative.Read("n.docx", WordSample.Of($"<w:p>{WordSample.PictureRun}</w:p>"), picture =>
        {
            seen.Add(picture);
            return new Picture(picture.Name, PictureFormat.Png, picture.Bytes, 2, 2);
        });
        seen.ShouldHaveSingleItem().Bytes.ShouldBe(PngSample.Tiny);
        NarrativeDump.Of(reading).ShouldBe($"picture {seen[0].Name} | ภาพประชุม");
        seen[0].Name.ShouldMatch(@"^n\.docx/\w+\.png$");
    }

    [Fact]
    public void Nests_lists_and_counts_on_after_a_paragraph() =>
        Dump(Item(1, 0, "ก") + Item(1, 1, "ข") + Item(2, 0, "ค") + "<w:p><w:r><w:t>คั่น</w:t></w:r></w:p>" + Item(2, 0, "ง")).ShouldBe("""
            item -
              p BodyFlush: ก
              item (1)
                p BodyFlush: ข
            item 3)
              p BodyFlush: ค
            p Body: คั่น
            item 4)
              p BodyFlush: ง
            """);

    [Fact]
    public void Keeps_the_spans_of_a_table() =>
        Dump("<w:tbl>" +
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("<w:gridSpan w:val='2'/>", "ก") + Cell("", "ข") + "</w:tr>" +
            "<w:tr>" + Cell("<w:vMerge w:val='restart'/>", "ค") + Cell("", "ง") + Cell("", "จ") + "</w:tr>" +
            "<w:tr>" + Cell("<w:vMerge/>", "") + Cell("", "ฉ") + "</w:tr></w:tbl>").ShouldBe("""
            table [1 1 1] head 1
              row
                cell 2×1
                  p TableHead: ก
                cell
                  p TableHead: ข
              row
                cell 1×2
                  p TableText: ค
                cell
                  p TableText: ง
                cell
                  p TableText: จ
              row
                cell
                  p TableText: ฉ
                cell
            """);

    [Fact]
    public void Refuses_a_tree_too_deep_for_the_stack()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000));
        Dump(deep).ShouldBe("n.docx narrative-is-too-deep ");
    }

    [Fact]
    public void Refuses_what_is_no_Word_file() => NarrativeDump.Of(WordNarrative.Read("n.docx", [])).ShouldStartWith("n.docx file-is-empty");

    [Fact]
    public void Never_throws_on_a_value_that_Word_would_not_write()
    {
        string[] values = ["abc", "-1", "99999999999", "", "2147483647"];
        foreach (var value in values)
        {
            string[] bodies =
            [
                $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{value}'/><w:numId w:val='{value}'/></w:numPr><w:outlineLvl w:val='{value}'/></w:pPr><w:r><w:rPr><w:b w:val='{value}'/></w:rPr><w:t>ก</w:t></w:r></w:p>",
                $"<w:tbl><w:tr>{Cell($"<w:gridSpan w:val='{value}'/><w:vMerge w:val='{value}'/>", "ก")}</w:tr></w:tbl>",
            ];
            bodies.ShouldAllBe(body => Dump(body).Length > 0);
        }
    }

    private static string Item(int list, int depth, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='{list}'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string properties, string text) =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static string Dump(string body) => NarrativeDump.Of(WordNarrative.Read("n.docx", WordSample.Of(body)));
}
