using Ita.DocGen.Runs;
using Ita.DocGen.Tests.Intake;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Runs.Jobs;

/// <summary>
/// What a run takes over from the one before is what a fresh run would write, byte for byte. Each change stands alone:
/// the next one begins with the example again, so every run differs from the last in two places.
/// </summary>
public sealed class ReuseTests
{
    private const int Year = 2569;
    private const int Seed = 65;
    private const int Breaks = 16;

    // Of different sheets mostly; each alone would take three times as long and show no more.
    private const int AtOnce = 3;

    [Fact]
    public void After_a_score_a_measure_an_item_a_name_and_an_option_reused_files_are_those_of_a_fresh_run()
    {
        using var twins = new TwinRuns(Year);
        twins.Differences().ShouldBeEmpty();
        var kinds = new[] { $"{ItemScoresSheet.Sheet.Name}: {ItemScoresSheet.Score.Heading}", $"{MeasuresSheet.Sheet.Name}: {MeasuresSheet.Text.Heading}", $"{DisclosureSheet.Sheet.Name}: {DisclosureSheet.Progress.Heading}", $"{PeopleSheet.Sheet.Name}: {PeopleSheet.LastName.Heading}", $"{OptionsSheet.Sheet.Name}: {OptionsSheet.Font.Heading}" };
        foreach (var change in CellsOf(twins).Where(change => kinds.Contains(change.Kind)))
        {
            twins.Differences(change.In).ShouldBeEmpty(change.Kind);
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void After_a_change_of_every_kind_of_cell_reused_files_are_those_of_a_fresh_run()
    {
        using var twins = new TwinRuns(Year);
        var changes = CellsOf(twins);
        changes.Length.ShouldBeGreaterThan(100);
        foreach (var some in changes.Chunk(AtOnce))
        {
            twins.Differences(folder => some.Aggregate(folder, (changed, change) => change.In(changed))).ShouldBeEmpty(string.Join(", ", some.Select(change => change.Kind)));
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void After_findings_of_every_sort_reused_files_are_those_of_a_fresh_run()
    {
        using var twins = new TwinRuns(Year);
        var breaks = BreaksOfShape.All.Concat(BreaksOfWork.All).Concat(BreaksOfPapers.All).ToArray();
        new Random(Seed).Shuffle(breaks);
        foreach (var one in breaks.Take(Breaks))
        {
            var broken = one.Break(ExampleFolder.Of(Year)).Workbooks;
            twins.Differences(folder => folder with { Files = folder.Files with { Workbooks = broken } }, request => request with { Draft = true }).ShouldBeEmpty(one.Rule);
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void After_a_change_of_every_file_beside_the_books_reused_files_are_those_of_a_fresh_run()
    {
        using var twins = new TwinRuns(Year);
        twins.Differences().ShouldBeEmpty();
        foreach (var (name, change) in FilesBeside.Changes)
        {
            change(twins);
            twins.Differences().ShouldBeEmpty(name);
        }
    }

    [Fact]
    [Trait("Tier", "Big")]
    public void After_every_other_request_reused_files_are_those_of_a_fresh_run()
    {
        using var twins = new TwinRuns(Year);
        var score = CellsOf(twins).First(change => change.Kind == $"{ItemScoresSheet.Sheet.Name}: {ItemScoresSheet.Score.Heading}");
        Func<BuildRequest, BuildRequest>[] requests =
        [
            request => request,
            request => request with { Word = false, Pdf = false },
            request => request with { Web = false },
            request => request with { Word = false },
            request => request with { Only = ["analysis", "book-plan"] },
            request => request with { Draft = true },
            request => request with { CheckOnly = true },
            request => request with { RunDate = new DateOnly(2026, 3, 9) },
        ];
        foreach (var ask in requests)
        {
            twins.Differences(null, ask).ShouldBeEmpty();
            twins.Differences(score.In, ask).ShouldBeEmpty();
        }
    }

    private static CellChange[] CellsOf(TwinRuns twins) => [.. CellChange.OfEveryKind(Pipeline.Create().Read(new BuildRequest(twins.Folder, "")), Seed)];
}
