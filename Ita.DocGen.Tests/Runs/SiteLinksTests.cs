using System.Net;
using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs;

/// <summary>Every way from page to page, read from the markup of the three example years.</summary>
public sealed partial class SiteLinksTests
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Ids = new(() =>
        BuiltExamples.PagesOf(BuiltExamples.Pages).ToDictionary(path => path, path => Id().Matches(File.ReadAllText(path)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal)));

    [Fact]
    public void Every_internal_link_and_fragment_leads_somewhere()
    {
        BuiltExamples.PagesOf(BuiltExamples.Pages).Count.ShouldBeGreaterThan(45);
        BuiltExamples.PagesOf(BuiltExamples.Pages).SelectMany(page => Inside(page).Where(target => !IsThere(page, target)).Select(target => $"{page} → {target}")).ShouldBeEmpty();
    }

    [Fact]
    public void A_site_leads_to_nothing_on_the_disk_outside_itself()
    {
        foreach (var year in BuiltExamples.Years)
        {
            var site = Path.Combine(BuiltExamples.Pages, $"{year}", "site");
            Directory.EnumerateFiles(site, "*.html")
                .SelectMany(page => Inside(page).Where(target => !PathOf(page, target).StartsWith(site + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Select(target => $"{page} → {target}"))
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void An_id_stands_once_on_a_page() => BuiltExamples.PagesOf(BuiltExamples.Pages)
        .SelectMany(page => Id().Matches(File.ReadAllText(page)).GroupBy(match => match.Groups[1].Value).Where(same => same.Count() > 1).Select(same => $"{page}: {same.Key}"))
        .ShouldBeEmpty();

    [Fact]
    public void No_page_fetches_anything_from_elsewhere() => BuiltExamples.PagesOf(BuiltExamples.Pages)
        .SelectMany(page => Fetched().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value))
        .Where(target => target.Contains("//", StringComparison.Ordinal))
        .ShouldBeEmpty();

    private static IEnumerable<string> Inside(string page) => Target().Matches(File.ReadAllText(page))
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && target != "data:,")
        .Distinct(StringComparer.Ordinal);

    private static bool IsThere(string page, string target)
    {
        var path = PathOf(page, target);
        var fragment = target.Split('#', 2) is [_, var name] ? name : "";
        return File.Exists(path) && (fragment.Length == 0 || Ids.Value[path].Contains(Uri.UnescapeDataString(fragment)));
    }

    private static string PathOf(string page, string target)
    {
        var file = Uri.UnescapeDataString(target.Split('#')[0]);
        return file.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, file));
    }

    [GeneratedRegex("<[^>]* (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Target();

    [GeneratedRegex("<(?:link|script|img)[^>]* (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Fetched();

    [GeneratedRegex("<[^>]* id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
