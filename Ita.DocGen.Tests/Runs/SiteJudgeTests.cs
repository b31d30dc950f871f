using System.Text.Json;
using Ita.DocGen.Tests.TestEngine;
using Microsoft.Playwright;

namespace Ita.DocGen.Tests.Runs;

/// <summary>All pages of the three example years before those who know: the HTML checker, axe-core, and a browser's console.</summary>
public sealed class SiteJudgeTests
{
    [JudgeFact("java", "npm:vnu-jar")]
    public void The_html_checker_has_neither_error_nor_warning_for_any_page()
    {
        var checker = Path.Combine(Judges.GetPlace("npm:vnu-jar"), "build", "dist", "vnu.jar");
        var answer = Judges.Run("java", ["-jar", checker, "--format", "gnu", .. BuiltExamples.PagesOf(BuiltExamples.Whole)], TimeSpan.FromMinutes(5));
        (answer.Output + answer.Errors).Replace(BuiltExamples.Whole, "", StringComparison.Ordinal).ShouldBe("");
        answer.ExitCode.ShouldBe(0);
    }

    [JudgeTheory("file:" + Browser.Chromium, "npm:axe-core")]
    [InlineData(390, 844, false, "")]
    [InlineData(1280, 900, true, "")]
    [InlineData(390, 844, true, "2569")]
    [InlineData(1280, 900, false, "2569")]
    public async Task Axe_finds_no_violation_on_any_page_and_the_console_stays_silent(int width, int height, bool isDark, string year)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(Judges.GetPlace("npm:axe-core"), "axe.min.js"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var tab = await Browser.OpenAsync(browser, new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        List<string> complaints = [];
        tab.Console += (_, message) => complaints.Add($"{tab.Url}: {message.Type} {message.Text}");
        tab.PageError += (_, error) => complaints.Add($"{tab.Url}: {error}");
        tab.Request += (_, request) => complaints.AddRange(new[] { request.Url }.Where(url => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)));
        foreach (var page in BuiltExamples.PagesOf(Path.Combine(BuiltExamples.Whole, year)))
        {
            var name = Path.GetRelativePath(BuiltExamples.Whole, page);
            await tab.GotoAsync(new Uri(page).AbsoluteUri);
            await tab.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await tab.EvaluateAsync(axe);
            var violations = await tab.EvaluateAsync<JsonElement>("""
                axe.run({ preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                  .then(result => result.violations.map(v => v.id + ': ' + v.help + ' | ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')))
                """);
            complaints.AddRange(violations.EnumerateArray().Select(violation => $"{name}: {violation.GetString()}"));
            var overflow = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            complaints.AddRange(Enumerable.Repeat($"{name} is {overflow} pixels wider than the window", overflow > 0 ? 1 : 0));
        }

        complaints.ShouldBeEmpty();
    }
}
