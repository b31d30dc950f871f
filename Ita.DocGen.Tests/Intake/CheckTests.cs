using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Intake;

/// <summary>Each rule told at exactly its cell, and silent where office life only looks like a fault.</summary>
public sealed partial class CheckTests
{
    private static readonly string[] Endings = [".xlsx", ".xls"];

    private static readonly Dictionary<string, CheckCase> Cases =
        ShapeCases.All.Concat(ScoreCases.All).Concat(DisclosureCases.All).Concat(MeasureCases.All).Concat(PaperCases.All).Concat(WordingCases.All).Concat(PasteCases.All)
            .ToDictionary(check => check.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    internal static IEnumerable<CheckCase> All => Cases.Values;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawn_folder_gives_exactly_its_findings(string name) =>
        Cases[name].Folder.Findings().ShouldBe(Cases[name].Expected.ReplaceLineEndings("\n").Trim());

    [Theory]
    [Trait("Tier", "Big")]
    [MemberData(nameof(Names))]
    public void The_same_findings_come_of_real_files_of_both_formats(string name)
    {
        foreach (var ending in Endings)
        {
            Cases[name].Folder.Findings(book => WorkbookFiles.Through(ending, book))
                .Replace(ending + "(", ".xlsx(", StringComparison.Ordinal)
                .Replace(ending + ":", ".xlsx:", StringComparison.Ordinal)
                .ShouldBe(Cases[name].Expected.ReplaceLineEndings("\n").Trim(), ending);
        }
    }

    [Fact]
    public void The_usual_folder_is_silent() => SheetGridFolder.Usual.Findings().ShouldBe("");

    [Fact]
    public void Every_problem_that_intake_tells_has_a_case_that_shows_it()
    {
        var shown = Cases.Values.SelectMany(check => check.Expected.Split('\n')).Select(line => line.Trim().Split(' ')[^1]).ToHashSet(StringComparer.Ordinal);
        CodesOfIntake().Where(code => !shown.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_problem_that_intake_tells_is_broken_in_the_example()
    {
        var broken = BreaksOfShape.All.Concat(BreaksOfWork.All).Concat(BreaksOfPapers.All).Select(one => one.Rule.Split(' ')[1]).ToHashSet(StringComparer.Ordinal);
        CodesOfIntake().Where(code => !broken.Contains(code)).ShouldBeEmpty();
    }

    private static IEnumerable<string> CodesOfIntake() => Repository.Files("Ita.DocGen/Intake", "*.cs")
        .SelectMany(path => FactoryCall().Matches(Repository.ReadText(path)))
        .Select(match => Kebab(match.Groups[1].Value))
        .Distinct(StringComparer.Ordinal)
        .Where(Problems.All.ContainsKey);

    private static string Kebab(string name) => Capital().Replace(name, match => (match.Index == 0 ? "" : "-") + match.Value.ToLowerInvariant());

    [GeneratedRegex(@"Problems\s*\.(\w+)\(")]
    private static partial Regex FactoryCall();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
