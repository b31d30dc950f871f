using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>
/// From FY2567 on nobody knows how o items make indicators 9 and 10. But when the plain means of the items lie clearly nearer
/// to the exchanged pair, a hint is fair. Never more than a hint, and none while an item's own score is in doubt.
/// </summary>
internal sealed class DisclosureIndicatorsAreNotSwapped : ICheck
{
    private const decimal ClearlyNearer = 2m;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var year = assessment.Scores.Find(assessment.ResultYear);
        if (year?.Indicator(9) is { } nine && year.Indicator(10) is { } ten && nine.Value != ten.Value
            && Mean(assessment, 9) is { } meanNine && Mean(assessment, 10) is { } meanTen)
        {
            var asTyped = Math.Abs(nine.Value - meanNine) + Math.Abs(ten.Value - meanTen);
            var exchanged = Math.Abs(ten.Value - meanNine) + Math.Abs(nine.Value - meanTen);
            if (exchanged + ClearlyNearer < asTyped)
            {
                yield return Problems.IndicatorsMayBeSwapped(nine.Cell, nine.Value, ten.Value).RelatedTo(ten.Cell);
            }
        }
    }

    private static decimal? Mean(Assessment assessment, int indicator)
    {
        var scores = assessment.ResultRules.Items
            .Where(item => item.Indicator == indicator && item.Instrument == Instrument.Oit)
            .Select(item => assessment.Scores.FindItem(item.Code)?.Score)
            .ToArray();
        return scores.Length == 0 || scores.Any(score => score is null || !ItemScoresAreSteps.IsStep(score.Value)) ? null : scores.Average(score => score!.Value);
    }
}
