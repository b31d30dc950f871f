using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>The annual report holds exactly the measures of the published plan, in the plan's words.</summary>
internal sealed class AnnualResultsFollowThePlan : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var plan = input.Assessment.Measures;
        if (plan.TwelveMonths.IsEmpty)
        {
            yield break;
        }

        var reported = plan.TwelveMonths.Select(result => result.MeasureNumber).ToHashSet(StringComparer.Ordinal);
        foreach (var measure in plan.Measures.Where(measure => !reported.Contains(measure.Number)))
        {
            yield return Problems.ResultIsMissing(measure.Cell, measure.Number);
        }

        var wording = plan.Measures.DistinctBy(measure => measure.Number).ToDictionary(measure => measure.Number, measure => measure.Text?.Value, StringComparer.Ordinal);
        foreach (var row in input.Book(WorkbookKind.Measures).RowsOf(TwelveMonthsSheet.Sheet))
        {
            if (row.Text(TwelveMonthsSheet.Measure) is { } number
                && row.Text(TwelveMonthsSheet.MeasureText) is { } told
                && wording.GetValueOrDefault(ThaiDigits.ToArabic(number.Value).Trim().TrimEnd('.')) is { } planned
                && ThaiText.MatchingKey(told.Value) != ThaiText.MatchingKey(planned))
            {
                yield return Problems.MeasureWordingDiffers(told.Cell, number.Value, told.Value, planned);
            }
        }
    }
}
