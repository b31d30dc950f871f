using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>A golden that no test names compares nothing, and nobody notices.</summary>
public sealed partial class GoldenFilesTests
{
    private const string Folder = "Ita.DocGen.Tests/Golden/";

    [Fact]
    public void Every_golden_is_named_by_a_test()
    {
        var literals = Repository.Files("Ita.DocGen.Tests", "*.cs").SelectMany(path => Literals(Repository.ReadText(path))).ToHashSet(StringComparer.Ordinal);
        Orphans(Repository.Files("Ita.DocGen.Tests/Golden", "*").Select(path => path[Folder.Length..]), literals).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Charts/radar.txt", true)]
    [InlineData("Charts/radar-2569.txt", true)]
    [InlineData("Charts/line.txt.gz", true)]
    [InlineData("Charts/lines.txt", false)]
    [InlineData("Charts/2569-radar.txt", false)]
    public void Knows_an_orphan(string golden, bool isNamed) =>
        Orphans([golden], Literals("Match(\"radar\"); Match($\"radar-{year}\"); Match(\"line\");")).Any().ShouldBe(!isNamed);

    private static IEnumerable<string> Orphans(IEnumerable<string> goldens, IEnumerable<string> literals)
    {
        var patterns = literals.Where(literal => literal.Contains('{')).Select(AsPattern).ToList();
        var names = literals.ToHashSet(StringComparer.Ordinal);
        return goldens.Where(golden =>
        {
            var name = golden[(golden.IndexOf('/') + 1)..].Replace(".gz", "").Replace(".txt", "").Replace(".approved", "");
            return !names.Contains(name) && !names.Contains(name[(name.LastIndexOf('/') + 1)..]) && !patterns.Any(pattern => pattern.IsMatch(name));
        });
    }

    private static IEnumerable<string> Literals(string source) => Literal().Matches(source).Select(match => match.Groups[1].Value);

    private static Regex AsPattern(string literal) =>
        new("^" + string.Join(".+", Hole().Split(literal).Select(Regex.Escape)) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.){3,80})\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\{[^{}]*\\}")]
    private static partial Regex Hole();
}
