using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>Two EIT parts equal to the last decimal while the total disagrees: one was copied over the other.</summary>
internal sealed class EitPartsDiffer : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from year in input.Assessment.Scores.Years
        where year.EitPart1 is not null && year.EitPart2 is not null && year.EitPart1.Value == year.EitPart2.Value && year.EitPart1.Value < 100
        let rules = year.Year == input.Assessment.ResultYear ? input.Assessment.ResultRules : input.FindRulebook(year.Year)
        where rules is not null && YearEquations.Of(year, rules).Any(equation => !equation.Holds)
        select Problems.EitPartsAreIdentical(year.EitPart2.Cell, year.EitPart2.Value).RelatedTo(year.EitPart1.Cell);
}
