using System.Text;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;

namespace Ita.DocGen.Tests.Writers.Html;

public class SitePagesTests
{
    private static string Page(Action<Stream> write)
    {
        using var target = new MemoryStream();
        write(target);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    [Fact]
    public void The_front_page_is_the_golden_one() => GoldenText.ShouldMatch(Page(target => SitePages.Write(SamplePages.Front(), target)), "Html", "front");

    [Fact]
    public void The_years_page_is_the_golden_one() => GoldenText.ShouldMatch(Page(target => SitePages.Write(SamplePages.Years(), target)), "Html", "years");

    [Fact]
    public void The_findings_page_is_the_golden_one() => GoldenText.ShouldMatch(Page(target => SitePages.Write(SamplePages.Findings(), target)), "Html", "findings");

    [Fact]
    public void The_upload_guide_is_the_golden_one() => GoldenText.ShouldMatch(Page(target => SitePages.Write(SamplePages.Guide(), target)), "Html", "guide");

    [Fact]
    public void The_front_page_with_its_style_and_script_stays_below_150_kilobytes() =>
        (Encoding.UTF8.GetByteCount(Page(target => SitePages.Write(SamplePages.Front(), target))) + Encoding.UTF8.GetByteCount(SiteAssets.StyleSheet) + Encoding.UTF8.GetByteCount(SiteAssets.Script))
            .ShouldBeLessThan(150 * 1024);

    [Fact]
    public void Findings_stand_worst_first_within_their_workbook()
    {
        var page = Page(target => SitePages.Write(SamplePages.Findings(), target));
        page.IndexOf("score-out-of-range", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("level-differs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_is_copied_in_the_words_of_excel()
    {
        var finding = new FindingEntry(Severity.Error, "x", new CellAddress("scores.xlsx", "ปี 'ก'", 3, 28), new Wording("พบ", "", ""), []);
        Page(target => SitePages.Write(new FindingsPage(SamplePages.Chrome, "รายงาน", [new FindingGroup("scores.xlsx", "คะแนน", [finding])]), target))
            .ShouldContain("data-copy=\"&#39;ปี &#39;&#39;ก&#39;&#39;&#39;!AB3\"");
    }

    [Fact]
    public void A_page_without_findings_says_so() =>
        Page(target => SitePages.Write(new FindingsPage(SamplePages.Chrome, "รายงาน", []), target)).ShouldContain("ไม่พบสิ่งที่ต้องแก้ไข");

    [Fact]
    public void Hostile_words_in_any_place_of_a_page_stay_words()
    {
        const string Hostile = "</style><script>alert(1)</script>\" onload='x'";
        var chrome = new PageChrome(Hostile, Hostile, "assets/") { LastChanged = Hostile, Home = new PageLink("javascript:alert(1)", Hostile) };
        var cell = new CellAddress(Hostile, Hostile, 1, 1);
        var pages = new[]
        {
            Page(target => SitePages.Write(SamplePages.Front() with
            {
                Chrome = chrome, Title = Hostile, OitTitle = Hostile,
                Oit = [new OitGroup(Hostile, [new OitEntry(Hostile, Hostile, Hostile, Hostile, [new PageLink("javascript:alert(1)", Hostile)])])],
                Documents = [new DocumentEntry(Hostile, "javascript:alert(1)", [new PageFile(Hostile, "javascript:alert(1)", 1)]) { Answers = Hostile, Remark = Hostile }],
            }, target)),
            Page(target => SitePages.Write(new YearsPage(chrome, Hostile, [new YearEntry(Hostile, Hostile, [new PageLink("javascript:alert(1)", Hostile)]) { Facts = [Hostile] }]), target)),
            Page(target => SitePages.Write(new FindingsPage(chrome, Hostile, [new FindingGroup(Hostile, Hostile, [new FindingEntry(Severity.Error, Hostile, cell, new Wording(Hostile, Hostile, Hostile), [cell])])]) { Drafts = [new DraftedText(Hostile, Hostile, Hostile, cell)] }, target)),
            Page(target => SitePages.Write(new UploadGuidePage(chrome, Hostile) { Steps = [Hostile], Items = [new ItasEntry(Hostile, Hostile, [Hostile], Hostile)], Answers = [new UploadAnswer(Hostile, Hostile, Hostile, new PageLink("javascript:alert(1)", Hostile))] }, target)),
        };
        foreach (var page in pages)
        {
            page.ShouldNotContain("<script>alert");
            page.ShouldNotContain("=\"javascript:");
            page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39;");
        }
    }
}
