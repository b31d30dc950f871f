using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>Two EIT parts equal to the last decimal while another value of one of them would mend every sum: one was copied over the other.</summary>
internal sealed class EitPartsDiffer : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from year in input.Assessment.Scores.Years
        let rules = year.Year == input.Assessment.ResultYear ? input.Assessment.ResultRules : input.FindRulebook(year.Year)
        where rules is not null && YearEquations.IsOnScale(year) && IsCopied(year, YearEquations.Of(year, rules))
        select Problems.EitPartsAreIdentical(year.EitPart2!.Cell, year.EitPart2.Value).RelatedTo(year.EitPart1!.Cell);

    public static bool IsCopied(YearScores year, IReadOnlyCollection<ScoreEquation> equations) =>
        year is { EitPart1: { Value: < 100 } first, EitPart2: { } second } && first.Value == second.Value
        && equations.FirstOrDefault(equation => !equation.Holds) is { } broken
        && broken.Cells.Where(cell => cell.Cell == first.Cell || cell.Cell == second.Cell)
            .Any(cell => broken.ValueThatMends(cell) is { } value && equations.All(equation => equation.HoldsWith(cell, value)));
}
