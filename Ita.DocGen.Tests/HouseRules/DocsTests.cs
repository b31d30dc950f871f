using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>The pages under docs/ and the README name only what exists.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Every_name_in_the_glossary_stands_in_the_code()
    {
        var names = SourceFile.Product.SelectMany(file => file.Folders.Append(file.Name)).ToHashSet(StringComparer.Ordinal);
        Repository.ReadText("docs/glossary.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => CodeName().Matches(line.Split('|')[2]).Select(match => match.Groups[1].Value))
            .Where(name => !names.Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_room_stands_on_the_architecture_page()
    {
        var page = Repository.ReadText("docs/architecture.md");
        SourceFile.Product.Where(file => file.Folders.Length > 0).Select(file => file.Folders[0]).Distinct(StringComparer.Ordinal)
            .Where(room => !page.Contains($"`{room}`", StringComparison.Ordinal) && !page.Contains($"`{room}/", StringComparison.Ordinal) && !page.Contains($", `{room}`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_between_our_pages_leads_somewhere() =>
        (from path in Repository.Files("docs", "*.md").Append("README.md").Append("THIRD-PARTY-NOTICES.md")
         from target in Link().Matches(Repository.ReadText(path)).Select(match => match.Groups[1].Value)
         where !target.Contains("://", StringComparison.Ordinal)
         let place = Repository.PathOf(Path.GetDirectoryName(path)!, target)
         where !File.Exists(place) && !Directory.Exists(place)
         select $"{path} → {target}").ShouldBeEmpty();

    [GeneratedRegex("`([A-Z]\\w+)`")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();
}
