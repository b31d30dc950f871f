using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>
/// Sums hold within rounding. When one cell alone would mend all broken sums, that cell is told once; otherwise each broken sum
/// is told at its total, with the single-cell repairs that would make it right. Old years are told as hints.
/// </summary>
internal sealed class ScoresAddUp : ICheck
{
    private const int FirstYearOfCertainRules = 2566;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var year in input.Assessment.Scores.Years)
        {
            var rules = year.Year == input.Assessment.ResultYear ? input.Assessment.ResultRules : input.FindRulebook(year.Year);
            if (rules is null || !YearEquations.IsOnScale(year))
            {
                continue;
            }

            var equations = YearEquations.Of(year, rules);
            if (EitPartsDiffer.IsCopied(year, equations))
            {
                continue;
            }

            foreach (var finding in Broken(equations))
            {
                yield return year.Year < FirstYearOfCertainRules && year.Year != input.Assessment.ResultYear ? finding.As(Severity.Hint) : finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Broken(IReadOnlyCollection<ScoreEquation> equations)
    {
        var broken = equations.Where(equation => !equation.Holds).ToArray();
        if (broken.Length == 0)
        {
            return [];
        }

        var culprits = Repairs(broken[0], equations).ToArray();
        if (broken.Length > 1 && culprits is [var only])
        {
            var (cell, value) = only;
            var sum = broken.FirstOrDefault(equation => equation.Sum.Cell == cell.Cell) ?? broken[0];
            return [Problems.ScoresDoNotAddUp(cell.Cell, cell.Name, cell.Value, value, sum.Formula, Tell([only]))];
        }

        // Each of several single cells would mend all: one slip, told once at the last sum, which is the overall score.
        if (broken.Length > 1 && culprits.Length > 1)
        {
            broken = [broken[^1]];
        }

        return broken.Select(equation => Problems
            .ScoresDoNotAddUp(equation.Sum.Cell, equation.Sum.Name, equation.Sum.Value, Math.Round(equation.Computed, 2, MidpointRounding.AwayFromZero), equation.Formula, Tell([.. Repairs(equation, equations)]))
            .RelatedTo([.. equation.Terms.Select(term => term.Cell.Cell)]));
    }

    /// <summary>Cells of a broken sum whose change would leave no sum broken.</summary>
    private static IEnumerable<(ScoreCell Cell, decimal Value)> Repairs(ScoreEquation equation, IReadOnlyCollection<ScoreEquation> all)
    {
        foreach (var cell in equation.Cells)
        {
            if (equation.ValueThatMends(cell) is { } value && all.All(other => other.HoldsWith(cell, value)))
            {
                yield return (cell, value);
            }
        }
    }

    private static string Tell((ScoreCell Cell, decimal Value)[] repairs) =>
        repairs.Length == 0
            ? "ไม่มี"
            : string.Join(" หรือ ", repairs.Select(repair => string.Create(CultureInfo.InvariantCulture, $"{repair.Cell.Name} ({repair.Cell.Cell.A1}) เป็น {repair.Value:0.00}")));
}
