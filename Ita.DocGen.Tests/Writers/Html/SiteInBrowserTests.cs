using Ita.DocGen.Tests.TestEngine;
using Microsoft.Playwright;

namespace Ita.DocGen.Tests.Writers.Html;

/// <summary>A small site of every page kind, opened from the disk in a real browser: by day and night, on a phone and on a desk.</summary>
public sealed class SiteInBrowserTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-site-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [JudgeTheory("file:" + Browser.Chromium, "npm:axe-core")]
    [InlineData(390, 844, false)]
    [InlineData(390, 844, true)]
    [InlineData(1280, 900, false)]
    [InlineData(1280, 900, true)]
    public async Task Axe_finds_no_violation_and_the_console_stays_silent(int width, int height, bool isDark)
    {
        var complaints = await PageWalk.ComplaintsAsync(folder, SamplePages.LayOut(folder), width, height, isDark);
        complaints.ShouldBeEmpty();
    }

    [JudgeFact("file:" + Browser.Chromium)]
    public async Task The_source_of_a_number_shows_on_hover_and_on_focus_and_goes_with_escape()
    {
        SamplePages.LayOut(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var tab = await Browser.OpenAsync(browser);
        await tab.GotoAsync(new Uri(Path.Combine(folder, "sourced.html")).AbsoluteUri);
        (await TipOf(tab)).ShouldBe("none");
        await tab.HoverAsync("a.v");
        (await TipOf(tab)).ShouldContain("scores.xlsx(คะแนนรายปี!E9)");
        await tab.Mouse.MoveAsync(0, 0);
        for (var i = 0; i < 10 && !await tab.EvaluateAsync<bool>("document.activeElement.matches('a.v')"); i++)
        {
            await tab.Keyboard.PressAsync("Tab");
        }

        (await TipOf(tab)).ShouldContain("0.30 × IIT + 0.30 × EIT + 0.40 × OIT");
        await tab.Keyboard.PressAsync("Escape");
        (await TipOf(tab)).ShouldBe("none");
        await tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await tab.IsVisibleAsync("details.sources")).ShouldBeFalse();
    }

    [JudgeFact("file:" + Browser.Chromium)]
    public async Task Findings_are_filtered_without_a_script_and_addresses_are_copied_with_one()
    {
        SamplePages.LayOut(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var silent = await Browser.OpenAsync(browser, new BrowserNewPageOptions { JavaScriptEnabled = false });
        await silent.GotoAsync(new Uri(Path.Combine(folder, "report.html")).AbsoluteUri);
        (await silent.IsVisibleAsync(".finding.warning")).ShouldBeTrue();
        await silent.UncheckAsync("#show-warning");
        (await silent.IsVisibleAsync(".finding.warning")).ShouldBeFalse();
        (await silent.IsVisibleAsync(".finding.error")).ShouldBeTrue();
        (await silent.IsVisibleAsync("button.copy")).ShouldBeFalse();

        var scripted = await Browser.OpenAsync(browser);
        await scripted.GotoAsync(new Uri(Path.Combine(folder, "report.html")).AbsoluteUri);
        await scripted.ClickAsync("button.copy >> nth=0");
        (await scripted.TextContentAsync("button.copy >> nth=0")).ShouldBe("คัดลอกแล้ว");
    }

    private static Task<string> TipOf(IPage tab) => tab.EvaluateAsync<string>("getComputedStyle(document.querySelector('a.v'), '::after').content");
}
