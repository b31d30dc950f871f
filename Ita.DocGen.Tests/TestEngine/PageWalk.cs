using System.Text.Json;
using Microsoft.Playwright;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Pages opened one after the other in Chromium from their files: what axe-core, the console and the width of the window have to say, and what asks for the net.</summary>
internal static class PageWalk
{
    private const string Violations = """
        axe.run({ preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(result => result.violations.map(v => v.id + ': ' + v.help + ' | ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')))
        """;

    public static async Task<List<string>> ComplaintsAsync(string folder, IEnumerable<string> pages, int width, int height, bool isDark)
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
        tab.Request += (_, request) => complaints.AddRange(new[] { request.Url }.Where(IsOutside));
        foreach (var page in pages)
        {
            var name = Path.GetRelativePath(folder, page);
            await tab.GotoAsync(new Uri(page).AbsoluteUri);
            await tab.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await tab.EvaluateAsync(axe);
            var violations = await tab.EvaluateAsync<JsonElement>(Violations);
            complaints.AddRange(violations.EnumerateArray().Select(violation => $"{name}: {violation.GetString()}"));
            var overflow = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            complaints.AddRange(Enumerable.Repeat($"{name} is {overflow} pixels wider than the window", overflow > 0 ? 1 : 0));
        }

        return complaints;
    }

    private static bool IsOutside(string url) => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal);
}
