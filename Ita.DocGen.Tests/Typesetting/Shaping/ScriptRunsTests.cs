using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

public class ScriptRunsTests
{
    [Theory]
    [InlineData("งบ 2,568 บาท", "Thai:งบ 2,568 บาท")]
    [InlineData("งบ (VAT) ๗%", "Thai:งบ (|Latin:VAT) |Thai:๗%")]
    [InlineData("“ITA” ปี", "Latin:“ITA” |Thai:ปี")]
    [InlineData("1,200.50 ฿", "Common:1,200.50 ฿")]
    [InlineData("e\u0301 ก", "Latin:e\u0301 |Thai:ก")]
    [InlineData("αกЖ漢", "Greek:α|Thai:ก|Cyrillic:Ж|Other:漢")]
    [InlineData("ก😀ข", "Thai:ก😀ข")]
    [InlineData("", "")]
    public void Cuts_text_where_the_script_changes_and_leaves_the_rest_with_what_stands_before(string text, string runs) =>
        string.Join('|', ScriptRuns.Of(text).Select(run => $"{run.Script}:{text.Substring(run.Start, run.Length)}")).ShouldBe(runs);
}
