using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.HouseRules;

/// <summary>What stands in the repository is true on every machine.</summary>
public sealed partial class TrackedTextTests
{
    private static readonly string[] NotTracked = [".git", ".dotnet", ".vs", ".vscode", ".idea", "bin", "obj", "tools", "node_modules", "artifacts", "TestResults", "output", "BenchmarkDotNet.Artifacts"];

    private static readonly string[] TextEndings =
        [".cs", ".md", ".txt", ".json", ".props", ".csproj", ".sh", ".cmd", ".cake", ".css", ".js", ".html", ".yml", ".editorconfig", ".globalconfig"];

    [Fact]
    public void No_text_carries_a_path_of_a_machine() => Faults(MachinePath()).ShouldBeEmpty();

    [Fact]
    public void No_text_names_the_host_of_a_package_registry() => Faults(RegistryHost()).ShouldBeEmpty();

    [Theory]
    [InlineData("see /" + "home/somchai/ita", true)]
    [InlineData("C:" + "\\Users\\somchai", true)]
    [InlineData("file:///etc/hostname", false)]
    [InlineData("https://example.go.th/work", false)]
    public void Knows_a_path_of_a_machine(string text, bool isOne) => MachinePath().IsMatch(text).ShouldBe(isOne);

    [Fact]
    public void Starters_for_Windows_are_plain_ASCII_with_Windows_line_ends()
    {
        foreach (var path in Files().Where(path => path.EndsWith(".cmd", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(Repository.PathOf(path));
            bytes.ShouldAllBe(value => value < 0x80, path);
            bytes.Count(value => value == '\n').ShouldBe(bytes.Count(value => value == '\r'), path);
        }
    }

    private static IEnumerable<string> Faults(Regex pattern) =>
        from path in Files()
        where TextEndings.Contains(Path.GetExtension(path), StringComparer.Ordinal) || Path.GetFileName(path) == "run"
        from line in Repository.ReadText(path).Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select $"{path}({line.Number}): {line.Text.Trim()}";

    private static IEnumerable<string> Files() => Below(Repository.Root)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.EndsWith("packages.lock.json", StringComparison.Ordinal));

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(child => !NotTracked.Contains(Path.GetFileName(child), StringComparer.Ordinal)).SelectMany(Below));

    [GeneratedRegex(@"(?:^|[^A-Za-z0-9_.:/])/(?:work|root|home|tmp)/[a-z.]|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"nuget\.[o]rg|npmjs\.[o]rg|npmjs\.[c]om|pypi\.[o]rg")]
    private static partial Regex RegistryHost();
}
