using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;
using Ita.DocGen.YearFolders.Examples;

namespace Ita.DocGen.Tests.YearFolders;

public sealed class ExampleFolderTests
{
    public static TheoryData<int> Years => [.. NewYearFolder.ExampleYears];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_committed_example_is_what_the_program_writes(int year)
    {
        var committed = Path.Combine(Repository.Root, "input-templates", "example", Show(year));
        var written = ExampleFolder.Files(ExampleYear.Find(year)!).ToDictionary(file => file.Path, file => file.Bytes);

        var found = Directory.GetFiles(committed, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(committed, path).Replace('\\', '/'));
        found.Order(StringComparer.Ordinal).ShouldBe(written.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in written)
        {
            File.ReadAllBytes(Path.Combine(committed, path)).AsSpan().SequenceEqual(bytes).ShouldBeTrue($"{path} differs: write it anew with ita new {year} --example");
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void An_honest_folder_gives_no_finding_above_a_hint(int year)
    {
        var reading = Read(year);
        reading.Findings.Where(finding => finding.Severity is Severity.Error or Severity.Warning)
            .Select(finding => DiagnosticText.Line(finding, Language.English))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_item_of_both_rulebooks_is_answered(int year)
    {
        var assessment = Read(year).Assessment;

        assessment.Scores.Items.Select(item => item.Code).ShouldBe(assessment.ResultRules.Items.Select(item => item.Code));
        assessment.Scores.Items.ShouldAllBe(item => item.Score != null || (item.Part1 != null && item.Part2 != null));
        assessment.Disclosure.Items.Select(item => item.Code).ShouldBe(assessment.PlanRules.ItemsOf(Instrument.Oit).Select(item => item.Code));
        assessment.Disclosure.Items.ShouldAllBe(item => item.Urls.Length > 0 && item.Elements.All(element => element.State != null));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Scores_add_up_to_the_cent(int year)
    {
        foreach (var scores in Read(year).Assessment.Scores.Years)
        {
            var indicators = scores.Indicators.Select(score => score!.Value).ToArray();
            Near(scores.Iit!.Value, indicators[..5].Average(), $"IIT {scores.Year}");
            Near(scores.Eit!.Value, indicators[5..8].Average(), $"EIT {scores.Year}");
            Near(scores.Oit!.Value, indicators[8..].Average(), $"OIT {scores.Year}");
            Near(scores.Overall!.Value, (0.3m * scores.Iit.Value) + (0.3m * scores.Eit.Value) + (0.4m * scores.Oit.Value), $"overall {scores.Year}");
            if (scores.EitPart1 is { } first && scores.EitPart2 is { } second)
            {
                Near(scores.Eit.Value, (first.Value + second.Value) / 2, $"EIT parts {scores.Year}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_weak_point_has_a_measure(int year)
    {
        var insight = Ita.DocGen.Analysis.Analyst.Analyse(Read(year).Assessment, RulebookShelf.BuiltIn.Find);
        insight.WeakPoints.ShouldNotBeEmpty();
        insight.WeakPoints.Where(point => !point.IsAnswered).Select(point => point.Item?.Code ?? Show(point.Indicator.Number)).ShouldBeEmpty();
    }

    private static void Near(decimal printed, decimal computed, string what) => Math.Abs(printed - computed).ShouldBeLessThanOrEqualTo(0.0051m, what);

    private static IntakeResult Read(int year)
    {
        var folder = YearFolderReader.Read(Path.Combine(Repository.Root, "input-templates", "example", Show(year)));
        return YearFolderIntake.Read(new YearFolderInput(
            year,
            RulebookShelf.BuiltIn.Get(year - 1),
            RulebookShelf.BuiltIn.Get(year),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            ExampleYear.Find(year)!.RunDate));
    }

    private static string Show(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
