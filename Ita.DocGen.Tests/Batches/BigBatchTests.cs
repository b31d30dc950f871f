using System.Collections.Immutable;
using System.Text.Json;
using Ita.DocGen.Batches;
using Ita.DocGen.Cli;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Batches;

/// <summary>Batches through the real pipeline.</summary>
[Trait("Tier", "Big")]
public sealed class BigBatchTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    private readonly string folder = Directory.CreateTempSubdirectory("ita-big-").FullName;

    [Fact]
    public void A_thousand_agencies_of_which_fifty_are_broken_end_with_the_others_complete_and_fifty_clear_reports()
    {
        ThousandAgencies.Make(Root, 1, 1000);
        var outcomes = Run("out", Shard.Whole, jobs: 2);

        var whole = outcomes.Where(outcome => outcome.State is YearState.Complete or YearState.Warnings && outcome.HeldBack == 0 && outcome.Made > 0).ToArray();
        whole.Length.ShouldBe(950);
        whole.Select(outcome => outcome.Made).Distinct().Count().ShouldBe(1);
        var broken = outcomes.Except(whole).ToArray();
        broken.Length.ShouldBe(50);
        broken.ShouldAllBe(outcome => outcome.State == YearState.Errors);
        broken.ShouldAllBe(outcome => TellsOf(outcome, "scores.xlsx"));
    }

    [Fact]
    public void Two_shares_and_then_the_dashboard_equal_one_run()
    {
        ThousandAgencies.Make(Root, 1, 40);
        Run("whole", Shard.Whole, jobs: 2);
        Run("shares", new Shard(1, 2), jobs: 2);
        Run("shares", new Shard(2, 2), jobs: 1);
        foreach (var output in new[] { "whole", "shares" })
        {
            Dashboard.Write(Path.Combine(folder, output), RollUp.Read(Root, Path.Combine(folder, output)));
        }

        var whole = FilesOf("whole");
        whole.Count.ShouldBeGreaterThan(40 * 10);
        FilesOf("shares").ShouldBe(whole);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Root => Path.Combine(folder, "in");

    private ImmutableArray<YearOutcome> Run(string output, Shard shard, int jobs)
    {
        var request = new BatchRequest(Root, Path.Combine(folder, output)) { Shard = shard, Jobs = jobs, RunDate = Day };
        return new BatchRun(request, asked => YearRuns.Answer(asked, new Messages(Language.Thai))).Run();
    }

    private bool TellsOf(YearOutcome outcome, string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "out", outcome.Agency, outcome.Year, "office", "report.json")));
        return report.RootElement.GetProperty("findings").EnumerateArray()
            .Any(finding => finding.GetProperty("severity").GetString() == "error" && finding.GetProperty("file").GetString() == file && finding.GetProperty("fix").GetString()!.Length > 0);
    }

    private SortedDictionary<string, string> FilesOf(string output)
    {
        var root = Path.Combine(folder, output);
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
                path => Path.GetRelativePath(root, path),
                path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
            StringComparer.Ordinal);
    }
}
