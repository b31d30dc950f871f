using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Intake;

/// <summary>The shipped examples, read from their files: clean as they stand, and one broken cell gives one finding at that cell.</summary>
public sealed class ExampleFolderTests
{
    private static readonly Dictionary<string, ExampleBreak> Breaks =
        BreaksOfShape.All.Concat(BreaksOfWork.All).Concat(BreaksOfPapers.All).ToDictionary(one => one.Rule, StringComparer.Ordinal);

    private static readonly Lazy<string[]> Unbroken = new(() => Lines(ExampleFolder.Of(2569)));

    public static TheoryData<int> Years => [.. Directory
        .GetDirectories(Repository.PathOf("input-templates", "example"))
        .Select(folder => int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture))
        .Order()];

    public static TheoryData<string> Rules => [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Years))]
    public void An_example_gives_nothing_above_a_hint(int year) =>
        ExampleFolder.Of(year).Read().Findings.Where(finding => finding.Severity > Severity.Hint)
            .Select(finding => DiagnosticText.Line(finding, Language.English))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_broken_in_the_example_is_told_at_its_cell_and_nothing_else(string rule)
    {
        var example = ExampleFolder.Of(2569);
        Lines(Breaks[rule].Break(example)).Except(Unbroken.Value).ShouldBe([$"{Breaks[rule].Place(example)}: {rule}"]);
    }

    private static string[] Lines(ExampleFolder folder) =>
        [.. folder.Read().Findings.Select(finding => $"{finding.Cell}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}")];
}
