using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.Composition;

namespace Ita.DocGen.Tests.Analysis;

/// <summary>The arithmetic, against numbers worked out by hand.</summary>
public sealed class AnalystTests
{
    private readonly Insight insight = SampleYear.Input(SampleYear.Year2569()).Insight;

    [Fact]
    public void Five_half_lost_items_of_indicator_9_cost_three_and_a_half_points()
    {
        var repairs = insight.Repairs.Where(repair => repair.Indicator.Number == 9).ToArray();

        repairs.Length.ShouldBe(5);
        repairs.Sum(repair => repair.OverallGain.Value).ShouldBe(17.5m * 0.5m * 0.4m, 0.0000001m);
        repairs.ShouldAllBe(repair => repair.OverallGain.Printed == 0.70m && repair.IsEstimate);
    }

    [Fact]
    public void The_loss_of_indicator_10_is_shared_by_the_points_its_items_lost()
    {
        // 10 points of the indicator are 2 of the overall score; o23 lost 50 and o25 lost 90 of 140.
        Repair("o23").OverallGain.Value.ShouldBe(2m * 50 / 140, 0.0000001m);
        Repair("o25").OverallGain.Value.ShouldBe(2m * 90 / 140, 0.0000001m);
    }

    [Fact]
    public void Half_an_EIT_item_counts_with_half_the_weight_of_EIT()
    {
        // e9 part 2: 3.20 lost, one of three items of one of three indicators, 15 % of the overall score.
        Repair("e9").Part.ShouldBe(ScorePart.EitPart2);
        Repair("e9").OverallGain.Value.ShouldBe(3.2m / 9 * 0.15m, 0.0000001m);
    }

    [Fact]
    public void All_repairs_together_lead_to_a_full_score()
    {
        // Indicators 6–8 are printed rounded (99.33), so a hundredth is left over.
        var full = 94.30m + insight.Repairs.Sum(repair => repair.OverallGain.Value);

        full.ShouldBe(100m, 0.02m);
    }

    [Fact]
    public void Largest_gain_comes_first() =>
        insight.Repairs.Select(repair => repair.OverallGain.Value).ShouldBe(insight.Repairs.Select(repair => repair.OverallGain.Value).OrderDescending());

    [Fact]
    public void The_next_level_lacks_seven_tenths_overall_and_eight_and_three_quarters_in_OIT()
    {
        var open = insight.Result.NextLevelConditions.Where(gap => !gap.IsMet).ToDictionary(gap => gap.Part?.ToString() ?? "overall", gap => gap.Missing);

        open.ShouldBe(new Dictionary<string, decimal?>(StringComparer.Ordinal) { ["overall"] = 0.70m, ["Oit"] = 8.75m });
    }

    [Fact]
    public void The_shortest_way_to_the_next_level_takes_five_repairs_and_none_can_be_spared()
    {
        var path = insight.ShortestPath.ShouldNotBeNull();

        path.Target.Name.ShouldBe("ผ่านดีเยี่ยม");
        path.Repairs.Length.ShouldBe(5);
        (86.25m + path.Repairs.Sum(repair => repair.PartGain)).ShouldBeGreaterThanOrEqualTo(95m);

        // Every set of four falls short of it: the four largest do.
        var four = insight.Repairs.Where(repair => repair.Part == ScorePart.Oit).OrderByDescending(repair => repair.PartGain).Take(4).Sum(repair => repair.PartGain);
        (86.25m + four).ShouldBeLessThan(95m);
    }

    [Fact]
    public void A_change_is_told_in_points_and_in_percent_of_the_year_before()
    {
        var change = SampleYear.Input(SampleYear.Year2568()).Insight.Result.Change.ShouldNotBeNull();

        change.Points.Printed.ShouldBe(6.60m);
        change.Percent.ShouldNotBeNull().Printed.ShouldBe(7.24m);
    }

    [Fact]
    public void A_year_is_held_back_from_the_top_by_one_half_of_EIT()
    {
        var result = SampleYear.Input(SampleYear.Year2568()).Insight.Result;

        result.ComputedLevel.ShouldNotBeNull().Name.ShouldBe("ผ่านดี");
        result.NextLevelConditions.Where(gap => !gap.IsMet).ShouldHaveSingleItem().Part.ShouldBe(ScorePart.EitPart2);
    }

    [Fact]
    public void Weak_points_are_lost_o_items_and_low_indicators_with_the_measures_that_answer_them()
    {
        insight.WeakPoints.Select(point => point.Item?.Code ?? point.Indicator.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(["9", "o5", "o6", "o7", "o12", "o19", "o23", "o25"]);
        insight.WeakPoints.Where(point => point.IsAnswered).Select(point => point.Item?.Code).ShouldBe([null, "o12"]);
    }

    [Fact]
    public void Equal_scores_share_a_rank() => insight.Indicators.Select(result => result.Rank).ShouldBe([1, 1, 1, 1, 1, 6, 6, 6, 10, 9]);

    [Fact]
    public void What_is_due_comes_soonest_first_and_knows_what_is_late()
    {
        var today = new DateOnly(2026, 1, 15);

        insight.DueTasks.Select(task => task.Due).ShouldBe(insight.DueTasks.Select(task => task.Due).Order());
        insight.DueTasks.Where(task => task.IsOverdueOn(today)).Select(task => task.Code).ShouldBe(["3", "o11"]);
    }

    /// <summary>The measure itself is late, its report of January is in, that of April is not yet.</summary>
    [Fact]
    public void What_a_round_has_told_is_not_asked_for_again() =>
        Owed(WorkStatus.InProgress).ShouldBe(["Measure 2026-01-05", "Monitoring 2026-04-30"]);

    [Fact]
    public void Work_that_goes_on_is_owed_by_nobody() => Owed(WorkStatus.Continuing).ShouldBeEmpty();

    [Fact]
    public void A_round_that_tells_nothing_was_done_leaves_all_open() =>
        Owed(WorkStatus.NotStarted).ShouldBe(["Measure 2026-01-05", "Monitoring 2026-01-31", "Monitoring 2026-04-30"]);

    private static IEnumerable<string> Owed(WorkStatus sixMonths)
    {
        var year = SampleYear.Year2569();
        var result = new RoundResult("3", ReportRound.SixMonths, CellAddress.OfFile("measures.xlsx")) { Status = new(sixMonths, CellAddress.OfFile("measures.xlsx")) };
        return SampleYear.Input(year with { Measures = year.Measures with { SixMonths = [result] } }).Insight.DueTasks
            .Where(task => task.Code == "3" && !task.IsDone)
            .Select(task => FormattableString.Invariant($"{task.Kind} {task.Due:yyyy-MM-dd}"));
    }

    private Repair Repair(string code) => insight.Repairs.Single(repair => repair.Item?.Code == code);
}
