using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Runs;

/// <summary>What the office still owes on the day of the run, soonest first.</summary>
internal static class RemainingTasks
{
    public static ImmutableArray<RemainingTask> Of(Insight insight, Assessment assessment, DateOnly runDate) =>
        [.. insight.DueTasks.Where(task => !task.IsDone).Select(task => new RemainingTask(KindOf(task), task.Code, FirstLine(task.What), task.Due, task.DaysFrom(runDate), task.Cell)
        {
            Year = assessment.PlanYear,
            Divisions = string.Join(", ", task.Divisions),
        })];

    private static RemainingTaskKind KindOf(DueTask task) => task.Kind switch
    {
        DueKind.Measure => RemainingTaskKind.Measure,
        DueKind.Monitoring => RemainingTaskKind.Monitoring,
        DueKind.DisclosureData => RemainingTaskKind.DataOfItem,
        _ => RemainingTaskKind.PublicationOfItem,
    };

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
