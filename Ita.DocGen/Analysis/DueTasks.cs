using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Analysis;

/// <summary>Everything that has a due day, soonest first.</summary>
internal static class DueTasks
{
    public static ImmutableArray<DueTask> Of(Assessment assessment) =>
        [.. OfMeasures(assessment.Measures, new FiscalYear(assessment.PlanYear).FirstHalf).Concat(OfItems(assessment)).OrderBy(task => task.Due).ThenBy(task => task.Kind).ThenBy(task => task.Cell)];

    private static IEnumerable<DueTask> OfMeasures(MeasurePlan plan, DatePeriod firstHalf)
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
                    var isReported = isDone || IsReported(plan, measure.Number, date.Period.Last, firstHalf);
                    yield return new DueTask(DueKind.Monitoring, measure.Number, step.Text?.Value ?? "", date.Period.Last, isReported, step.Due!.Cell) { Divisions = divisions };
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

    // Work that goes on beyond its end was reported so; it is nothing that anybody still waits for.
    private static bool IsDone(MeasurePlan plan, string number)
    {
        var last = plan.FindResult(number, ReportRound.TwelveMonths)?.Status ?? plan.FindResult(number, ReportRound.SixMonths)?.Status;
        return last?.Value is WorkStatus.Done or WorkStatus.Continuing or WorkStatus.Cancelled;
    }

    // What was to be reported by a day has been, once the round that holds the day tells how far the measure is.
    private static bool IsReported(MeasurePlan plan, string number, DateOnly due, DatePeriod firstHalf) =>
        IsTold(plan.FindResult(number, ReportRound.TwelveMonths)) || (due <= firstHalf.Last && IsTold(plan.FindResult(number, ReportRound.SixMonths)));

    private static bool IsTold(RoundResult? result) => result?.Status?.Value is not (null or WorkStatus.NotStarted);
}
