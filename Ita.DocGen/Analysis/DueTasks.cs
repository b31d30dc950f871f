using System.Collections.Immutable;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Analysis;

/// <summary>Everything that has a due day, soonest first.</summary>
internal static class DueTasks
{
    public static ImmutableArray<DueTask> Of(Assessment assessment) =>
        [.. OfMeasures(assessment.Measures).Concat(OfItems(assessment)).OrderBy(task => task.Due).ThenBy(task => task.Kind).ThenBy(task => task.Cell)];

    private static IEnumerable<DueTask> OfMeasures(MeasurePlan plan)
    {
        foreach (var measure in plan.Measures)
        {
            var isDone = IsDone(plan, measure.Number);
            var divisions = measure.Responsible.All.Select(division => division.Value).ToImmutableArray();
            if ((measure.Due?.Value ?? measure.End?.Value.Period.Last) is { } due)
            {
                yield return new DueTask(DueKind.Measure, measure.Number, measure.Text?.Value ?? "", due, isDone, measure.Due?.Cell ?? measure.End!.Cell) { Divisions = divisions };
            }

            foreach (var step in plan.MonitoringOf(measure.Number))
            {
                foreach (var date in step.Due?.Value.Pieces ?? [])
                {
                    yield return new DueTask(DueKind.Monitoring, measure.Number, step.Text?.Value ?? "", date.Period.Last, isDone, step.Due!.Cell) { Divisions = divisions };
                }
            }
        }
    }

    private static IEnumerable<DueTask> OfItems(Assessment assessment)
    {
        foreach (var item in assessment.Disclosure.Items)
        {
            var name = assessment.PlanRules.FindItem(item.Code)?.Name ?? "";
            var isDone = item.Status?.Value == WorkStatus.Done;
            var divisions = item.Responsible.All.Select(division => division.Value).ToImmutableArray();
            if (item.DataDue is { } data)
            {
                yield return new DueTask(DueKind.DisclosureData, item.Code, name, data.Value, isDone, data.Cell) { Divisions = divisions };
            }

            if (item.PublicationDue is { } publication)
            {
                yield return new DueTask(DueKind.DisclosurePublication, item.Code, name, publication.Value, isDone, publication.Cell) { Divisions = divisions };
            }
        }
    }

    private static bool IsDone(MeasurePlan plan, string number)
    {
        var last = plan.FindResult(number, ReportRound.TwelveMonths)?.Status ?? plan.FindResult(number, ReportRound.SixMonths)?.Status;
        return last?.Value is WorkStatus.Done or WorkStatus.Cancelled;
    }
}
