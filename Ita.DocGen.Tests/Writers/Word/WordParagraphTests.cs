using System.Globalization;
using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordParagraphTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void A_long_title_is_narrowed_to_lines_of_one_length_and_a_short_one_left_alone()
    {
        var title = SampleDocument.Says("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ", ParagraphStyle.CoverTitle);
        var paragraphs = ParagraphsOf(title, SampleDocument.Says("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", ParagraphStyle.CoverTitle));
        var indent = paragraphs[0].Descendants(W + "ind").ShouldHaveSingleItem();
        var (left, right) = (Number(indent, "left"), Number(indent, "right"));
        left.ShouldBe(right);
        left.ShouldBeInRange(100, 2500);
        paragraphs[1].Descendants(W + "ind").ShouldBeEmpty();
        paragraphs[0].Descendants(W + "br").ShouldBeEmpty();
    }

    [Fact]
    public void A_paragraph_that_leads_in_a_table_stays_with_it()
    {
        var table = new Table([new TableColumn(1)], [new TableRow([new TableCell([SampleDocument.Says("ก", ParagraphStyle.TableText)])])]);
        var paragraphs = ParagraphsOf(SampleDocument.Says("ก่อนหน้า"), SampleDocument.Says("ดังนี้"), table, SampleDocument.Says("หลัง"));
        paragraphs.Where(paragraph => paragraph.Descendants(W + "keepNext").Any()).Select(paragraph => paragraph.Value).ShouldBe(["ดังนี้"]);
    }

    private static XElement[] ParagraphsOf(params ReadOnlySpan<Block> blocks) => [.. WordFile.Of(SampleDocument.Of(blocks)).Body.Descendants(W + "p")];

    private static int Number(XElement element, string attribute) => int.Parse((string)element.Attribute(W + attribute)!, CultureInfo.InvariantCulture);
}
