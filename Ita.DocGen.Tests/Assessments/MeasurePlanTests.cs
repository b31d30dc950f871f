using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Assessments;

public sealed class MeasurePlanTests
{
    [Fact]
    public void A_result_is_found_by_its_number_and_round_the_first_of_two()
    {
        var plan = MeasurePlan.Empty with { SixMonths = [Result("1.1", 4), Result("1.2", 5), Result("1.1", 6)], TwelveMonths = [Result("1.2", 7)] };
        plan.FindResult("1.1", ReportRound.SixMonths)!.Cell.Row.ShouldBe(4);
        plan.FindResult("1.2", ReportRound.TwelveMonths)!.Cell.Row.ShouldBe(7);
        plan.FindResult("1.1", ReportRound.TwelveMonths).ShouldBeNull();
    }

    [Fact]
    public void A_plan_with_other_results_finds_those_and_the_plan_it_came_from_its_own()
    {
        var plan = MeasurePlan.Empty with { SixMonths = [Result("1.1", 4)] };
        plan.FindResult("1.1", ReportRound.SixMonths).ShouldNotBeNull();
        var other = plan with { SixMonths = [Result("1.1", 9)] };
        other.FindResult("1.1", ReportRound.SixMonths)!.Cell.Row.ShouldBe(9);
        plan.FindResult("1.1", ReportRound.SixMonths)!.Cell.Row.ShouldBe(4);
        (plan with { }).ShouldBe(plan);
    }

    private static RoundResult Result(string number, int row) => new(number, ReportRound.SixMonths, new CellAddress("measures.xlsx", "ผล", row, 1));
}
