using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Scores;

internal sealed class ScoresAreWithinScale : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        AllScores(input.Assessment.Scores)
            .Where(score => score is { Value: < 0 or > 100 })
            .Select(score => Problems.ScoreOutOfRange(score!.Cell, score.Value));

    private static IEnumerable<Sourced<decimal>?> AllScores(ScoreBook book) =>
    [
        .. book.Years.SelectMany(year => YearEquations.CellsOf(year)),
        .. book.Items.SelectMany(item => new[] { item.Score, item.Part1, item.Part2 }),
        .. book.IndicatorTexts.SelectMany(text => new[] { text.Part1, text.Part2 }),
    ];
}
