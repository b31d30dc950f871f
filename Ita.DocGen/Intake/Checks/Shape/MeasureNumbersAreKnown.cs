using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Shape;

/// <summary>Monitoring, results and activities point to measures that stand on the plan. One lost number is told once.</summary>
internal sealed class MeasureNumbersAreKnown : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var plan = input.Assessment.Measures;
        var known = plan.Measures.Select(measure => measure.Number).ToHashSet();
        if (known.Count < plan.Measures.Length)
        {
            // A number that stands twice is told by itself; the one it should have been is missed everywhere.
            return [];
        }

        var heading = MeasuresSheet.Number.Heading;
        var sheet = MeasuresSheet.Sheet.Name;
        return plan.Monitoring.Select(step => (step.MeasureNumber, step.Cell))
            .Concat(plan.SixMonths.Select(result => (result.MeasureNumber, result.Cell)))
            .Concat(plan.TwelveMonths.Select(result => (result.MeasureNumber, result.Cell)))
            .Concat(plan.Activities.Where(activity => !activity.OutsidePlan).SelectMany(activity => activity.MeasureNumbers.Select(number => (number.Value, number.Cell))))
            .Where(pointer => !known.Contains(pointer.Item1))
            .GroupBy(pointer => pointer.Item1, StringComparer.Ordinal)
            .Select(group => Problems.KeyIsUnknown(group.First().Cell, heading, group.Key, sheet).RelatedTo([.. group.Skip(1).Select(pointer => pointer.Cell)]));
    }
}
