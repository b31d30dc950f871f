using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>Two EIT parts equal to the last decimal while the total disagrees: one was copied over the other.</summary>
internal sealed class EitPartsDiffer : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from year in input.Assessment.Scores.Years
        let first = year.EitPart1
        let second = year.EitPart2
        where first is { Value: < 100 } && first.Value == second?.Value && YearEquations.IsOnScale(year)
        let rules = year.Year == input.Assessment.ResultYear ? input.Assessment.ResultRules : input.FindRulebook(year.Year)
        where rules is not null && YearEquations.Of(year, rules).Any(equation => !equation.Holds)
        select Problems.EitPartsAreIdentical(second!.Cell, second.Value).RelatedTo(first!.Cell);
}
