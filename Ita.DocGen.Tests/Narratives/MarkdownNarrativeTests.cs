using System.Globalization;
using System.Text;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Narratives;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Narratives;

public sealed class MarkdownNarrativeTests
{
    [Theory]
    [InlineData("# หนึ่ง\n\nสอง **หนา** และ *เอน* `a@b.th`", "h1 หนึ่ง\np Body: สอง *หนา* และ /เอน/ a@b.th")]
    [InlineData("###### ลึก", "h4 ลึก")]
    [InlineData("ก  \nข\nค", "p Body: ก⏎ข ค")]
    [InlineData("\tย่อหน้าที่ขึ้นต้นด้วยแท็บ", "p Body: ย่อหน้าที่ขึ้นต้นด้วยแท็บ")]
    [InlineData("[เว็บ](https://example.go.th) <a@b.go.th>", "p Body: [เว็บ](https://example.go.th) [a@b.go.th](mailto:a@b.go.th)")]
    [InlineData("- ก\n  - ข\n- ค", "item -\n  p BodyFlush: ก\n  item -\n    p BodyFlush: ข\nitem -\n  p BodyFlush: ค")]
    [InlineData("๓. ก\n๔. ข", "item 3.\n  p BodyFlush: ก\nitem 4.\n  p BodyFlush: ข")]
    [InlineData("๑) ก\n๒) ข", "item 1)\n  p BodyFlush: ก\nitem 2)\n  p BodyFlush: ข")]
    [InlineData("• ก\n• ข", "item -\n  p BodyFlush: ก\nitem -\n  p BodyFlush: ข")]
    [InlineData("(๑) ก\n(๒) ข", "p Body: (๑) ก\np Body: (๒) ข")]
    [InlineData("> ก", "p BodyFlush: ก")]
    [InlineData("- # ก", "item -\n  p BodyFlush: *ก*")]
    [InlineData("คะแนน <85 และ 5 > 3", "p Body: คะแนน <85 และ 5 > 3")]
    [InlineData("", "")]
    public void Turns_markdown_into_blocks(string markdown, string blocks) => Dump(markdown).ShouldBe(blocks);

    [Fact]
    public void Fills_up_the_short_rows_of_a_table() =>
        Dump("| ก | ข |\n|---|--:|\n| หนึ่ง | ๒ |\n| สาม |").ShouldBe("""
            table [6 6] head 1
              row
                cell
                  p TableHead: ก
                cell
                  p TableHead: ข
              row
                cell
                  p TableText: หนึ่ง
                cell
                  p TableText: ๒
              row
                cell
                  p TableText: สาม
                cell
            """);

    [Theory]
    [InlineData("ก\n\n<b>ข</b> ค", "p Body: ก\np Body: ข ค\nn.md(3) narrative-has-html 3 <b>")]
    [InlineData("ก\n\n<div onclick='x'>\nข\n</div>", "p Body: ก\nn.md(3) narrative-has-html 3 <div onclick='x'> ข </div>")]
    [InlineData("ก\n\n![ภาพ](a.png) ข", "p Body: ก\np Body: ข\nn.md(3) narrative-pictures-are-left-out 1")]
    [InlineData("[ก](javascript:alert(1))", "p Body: ก\nn.md(1) narrative-link-is-refused javascript:alert(1)")]
    [InlineData("[ก](https://bank.th@evil.example/)", "p Body: ก\nn.md(1) narrative-link-is-refused https://bank.th@evil.example/")]
    [InlineData("[ก](../a.pdf)", "p Body: ก\nn.md(1) narrative-link-is-refused ../a.pdf")]
    [InlineData("[ก](data:text/html,x)", "p Body: ก\nn.md(1) narrative-link-is-refused data:text/html,x")]
    [InlineData("[ก][1]\n\n[1]: vbscript:x", "p Body: ก\nn.md(1) narrative-link-is-refused vbscript:x")]
    public void Names_the_line_of_what_it_refuses(string markdown, string told) => Dump(markdown).ShouldBe(told);

    [Fact]
    public void Keeps_the_lines_of_a_cell_apart_and_remembers_the_cell()
    {
        var cell = new CellAddress("scores.xlsx", "จุดแข็ง", 4, 2);
        var reading = MarkdownNarrative.ReadCell(new Sourced<string>("ก **ข**\nค <i>ง</i>", cell));
        NarrativeDump.Of(reading).ShouldBe("p Body: ก *ข*\np Body: ค ง\nscores.xlsx(จุดแข็ง!B4) narrative-has-html 2 <i>");
        reading.Blocks.OfType<Paragraph>().SelectMany(text => text.Text).OfType<TextRun>().ShouldAllBe(run => run.Source!.Cells[0] == cell);
    }

    [Fact]
    public void Refuses_a_text_above_one_megabyte() =>
        Dump(new string('ก', 400_000)).ShouldBe("n.md narrative-is-too-long 1");

    [Fact]
    public void Prints_a_hundred_nested_lists_on_the_deepest_level_that_fits()
    {
        var text = string.Join('\n', Enumerable.Range(0, 100).Select(level => new string(' ', 2 * level) + "- ก" + level.ToString(CultureInfo.InvariantCulture)));
        var dump = Dump(text);
        dump.ShouldContain("        item -\n          p BodyFlush: ก99");
        dump.ShouldEndWith("n.md narrative-lists-are-flattened 5");
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*ก ")]
    [InlineData("![")]
    [InlineData("|")]
    public void Answers_a_bottomless_text_with_a_finding_at_most(string piece)
    {
        var reading = MarkdownNarrative.Read("n.md", string.Concat(Enumerable.Repeat(piece, 5_000)));
        reading.Findings.Length.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Reads_a_table_of_many_rows()
    {
        var text = "| ก | ข | ค |\n|---|---|---|\n" + string.Concat(Enumerable.Repeat("| ๑ | สอง | สาม |\n", 300));
        MarkdownNarrative.Read("n.md", text).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Rows.Length.ShouldBe(301);
    }

    [Fact]
    public void Never_throws_and_never_lets_a_control_character_through()
    {
        const string Letters = "กิ์ำ๑๒ab12 \t\n\r\0\u0001\u0085\u200B\uFFFF\uD800\uDC00#*_-+>|[]()!<>&;:/\\`~.\"'{}=";
        string[] pieces = ["<script>", "](javascript:", "| --- |", "\n\n- ", "\n1. ", "&#0;", "&#x1F600;", "<!--", "```", "https://", "**", "\n    "];
        var random = new Random(2569);
        for (var round = 0; round < FuzzRounds.OrAsked(400); round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(60); i > 0; i--)
            {
                text.Append(random.Next(4) == 0 ? pieces[random.Next(pieces.Length)] : Letters[random.Next(Letters.Length)].ToString());
            }

            var reading = MarkdownNarrative.Read("n.md", text.ToString());
            NarrativeDump.Of(reading).ShouldNotContain(letter => letter != '\n' && char.IsControl(letter), text.ToString());
            reading.Blocks.OfType<Paragraph>().SelectMany(line => line.Text).OfType<Link>()
                .ShouldAllBe(link => link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string Dump(string markdown) => NarrativeDump.Of(MarkdownNarrative.Read("n.md", markdown));
}
