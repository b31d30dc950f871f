using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>
/// o items below 100 and indicators below the agency's mark, or else the lowest three, have a measure. An indicator's measure
/// covers its items. Asked once the plan holds a measure.
/// </summary>
internal sealed class WeakPointsHaveMeasures : ICheck
{
    private const int Lowest = 3;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        if (assessment.Measures.Measures.IsEmpty || assessment.Scores.Find(assessment.ResultYear) is not { } year)
        {
            yield break;
        }

        var answered = new AnsweredPoints(assessment);
        var uncovered = new HashSet<int>();
        foreach (var (indicator, score) in WeakIndicators(assessment, year))
        {
            if (!answered.Covers(indicator))
            {
                uncovered.Add(indicator.Number);
                yield return Problems.WeakPointWithoutMeasure(score.Cell, $"ตัวชี้วัดที่ {indicator.Number}", score.Value);
            }
        }

        // One measure for the indicator would cover its items, so these are not told beside it.
        foreach (var item in assessment.ResultRules.ItemsOf(Instrument.Oit).Where(item => !uncovered.Contains(item.Indicator)))
        {
            if (assessment.Scores.FindItem(item.Code)?.Score is { Value: < 100 } score && !answered.Covers(item))
            {
                yield return Problems.WeakPointWithoutMeasure(score.Cell, item.Code, score.Value);
            }
        }
    }

    private static IEnumerable<(Indicator Indicator, Sourced<decimal> Score)> WeakIndicators(Assessment assessment, YearScores year)
    {
        var below = assessment.ResultRules.Indicators
            .Select(indicator => (Indicator: indicator, Score: year.Indicator(indicator.Number)!))
            .Where(pair => pair.Score is { Value: < 100 })
            .OrderBy(pair => pair.Score.Value)
            .ToArray();
        var low = below.Where(pair => pair.Score.Value < assessment.Options.MeasureThreshold).ToArray();
        return low.Length > 0 ? low : below.Take(Lowest);
    }
}
