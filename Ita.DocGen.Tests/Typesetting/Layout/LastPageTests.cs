using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Tests.Typesetting.Layout;

public class LastPageTests
{
    [Fact]
    public void Leaves_no_low_row_alone_on_the_last_page()
    {
        for (var rows = 30; rows < 75; rows++)
        {
            var pages = Layouts.Set(Layouts.Table(rows, row => $"ข้อความ {row}", headRows: 1));
            if (pages.Pages.Length > 1)
            {
                Layouts.TextsOf(pages, pages.Pages.Length - 1).Count.ShouldBeGreaterThan(3, $"of {rows} rows");
            }

            Layouts.ToldText(pages).ShouldBe(string.Concat(Enumerable.Range(0, rows).Select(row => $"ข้อ{row}ข้อความ{row}")));
        }
    }

    [Fact]
    public void Leaves_no_few_lines_alone_on_the_last_page()
    {
        for (var paragraphs = 20; paragraphs < 45; paragraphs++)
        {
            var pages = Layouts.Set([.. Lines(paragraphs)]);
            pages.Pages.Length.ShouldBeLessThan(3);
            if (pages.Pages.Length > 1)
            {
                Layouts.TextsOf(pages, 1).Count.ShouldBeGreaterThanOrEqualTo(4, $"of {paragraphs} lines");
            }
        }
    }

    [Fact]
    public void Looks_after_the_last_page_before_a_page_break_too()
    {
        var full = FullPage();
        var pages = Layouts.Set([.. Lines(full + 1), new PageBreak(), .. Lines(3)]);
        pages.Pages.Length.ShouldBe(3);
        Layouts.TextsOf(pages, 1).Count.ShouldBeGreaterThanOrEqualTo(4);
        Layouts.TextsOf(pages, 2).Count.ShouldBe(3, "what is short by its own nature stays as it is");
    }

    [Fact]
    public void Takes_no_heading_away_from_its_text()
    {
        var full = FullPage();
        for (var before = full - 8; before < full; before++)
        {
            var pages = Layouts.Set([.. Lines(before), new Heading(2, HeadingNumbering.None, SampleDocument.Text("หัวข้อ")), .. Lines(8)]);
            foreach (var page in pages.Pages)
            {
                Layouts.LinesOf(page).Last().Text.Trim().ShouldNotBe("หัวข้อ");
            }
        }
    }

    private static int FullPage() => Enumerable.Range(20, 30).Last(count => Layouts.Set([.. Lines(count)]).Pages.Length == 1);

    private static IEnumerable<Block> Lines(int count) => Enumerable.Range(1, count).Select(number => SampleDocument.Says($"บรรทัด {number}", ParagraphStyle.BodyFlush));
}
