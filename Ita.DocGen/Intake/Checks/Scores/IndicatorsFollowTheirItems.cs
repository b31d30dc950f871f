using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks.Scores;

/// <summary>
/// Indicators 1–5 are the means of their items, 6–8 the mean of the two EIT parts' means. Asked only when every item is filled;
/// o items never derive indicators 9 and 10 here.
/// </summary>
internal sealed class IndicatorsFollowTheirItems : ICheck
{
    // Items are rounded as well, so a mean may be off by a little more than the indicator's own rounding.
    private const decimal Tolerance = 0.02m;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var year = assessment.Scores.Find(assessment.ResultYear);
        if (year is null)
        {
            yield break;
        }

        foreach (var indicator in assessment.ResultRules.Indicators.Where(indicator => indicator.Instrument != Instrument.Oit))
        {
            if (year.Indicator(indicator.Number) is not { } typed || Mean(assessment, indicator) is not { } mean)
            {
                continue;
            }

            var computed = Math.Round(mean, 2, MidpointRounding.AwayFromZero);
            if (Math.Abs(typed.Value - computed) > Tolerance)
            {
                var formula = indicator.Instrument == Instrument.Eit
                    ? "(ค่าเฉลี่ยข้อ e ส่วนที่ ๑ + ค่าเฉลี่ยข้อ e ส่วนที่ ๒) ÷ 2"
                    : "ค่าเฉลี่ยของข้อ i ในตัวชี้วัด";
                yield return Problems.IndicatorDiffersFromItems(typed.Cell, indicator.Number, typed.Value, computed, formula);
            }
        }
    }

    private static decimal? Mean(Assessment assessment, Indicator indicator)
    {
        var items = assessment.ResultRules.ItemsOf(indicator).Select(item => assessment.Scores.FindItem(item.Code)).ToArray();
        if (items.Length == 0)
        {
            return null;
        }

        return indicator.Instrument == Instrument.Eit
            ? (MeanOf(items.Select(item => item?.Part1)) + MeanOf(items.Select(item => item?.Part2))) / 2
            : MeanOf(items.Select(item => item?.Score));
    }

    private static decimal? MeanOf(IEnumerable<Sourced<decimal>?> scores)
    {
        var all = scores.ToArray();
        return all.Any(score => score is null) ? null : all.Average(score => score!.Value);
    }
}
