using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>A whole year at or below 10 was typed from a table out of ten; one low score alone is told by its sum.</summary>
internal sealed class ScoresAreOutOfHundred : ICheck
{
    private const int Fewest = 3;
    private const decimal Ten = 10;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var year in input.Assessment.Scores.Years)
        {
            if (IsOutOfTen(year))
            {
                var scores = ScoresOf(year);
                yield return Problems.ScoresAreOutOfTen(scores[0].Cell, year.Year, scores.Max(score => score.Value)).RelatedTo([.. scores.Skip(1).Select(score => score.Cell)]);
            }
        }
    }

    public static bool IsOutOfTen(YearScores year)
    {
        var scores = ScoresOf(year);
        return scores.Length >= Fewest && Array.TrueForAll(scores, score => score.Value is >= 0 and <= Ten) && Array.Exists(scores, score => score.Value > 0);
    }

    private static Sourced<decimal>[] ScoresOf(YearScores year) => [.. YearEquations.CellsOf(year).OfType<Sourced<decimal>>()];
}
