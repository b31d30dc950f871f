using System.Collections.Immutable;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Analysis;

/// <summary>Work and progress by division. "ทุกส่วนราชการ" counts for every one of them.</summary>
internal static class Divisions
{
    private const string Everyone = "ทุกส่วนราชการ";

    public static ImmutableArray<DivisionProgress> ProgressOf(Assessment assessment)
    {
        var due = DueTasks.Of(assessment);
        return [.. assessment.Agency.Divisions.OrderBy(division => division.Order).Select(division => Of(assessment, division, due))];
    }

    public static bool Owes(Responsibility responsible, Division division) =>
        responsible.All.Any(name => name.Value == division.FullName.Value || name.Value == division.NameInTables || name.Value == Everyone);

    private static DivisionProgress Of(Assessment assessment, Division division, ImmutableArray<DueTask> due)
    {
        var plan = assessment.Measures;
        var measures = plan.Measures.Where(measure => Owes(measure.Responsible, division)).ToImmutableArray();
        var items = assessment.Disclosure.Items.Where(item => Owes(item.Responsible, division)).ToImmutableArray();
        var codes = measures.Select(measure => measure.Number).Concat(items.Select(item => item.Code)).ToHashSet();
        return new DivisionProgress(division, measures, items, [.. due.Where(task => codes.Contains(task.Code))])
        {
            SixMonths = StatusCount.Of(measures.Select(measure => plan.FindResult(measure.Number, ReportRound.SixMonths)?.Status?.Value)),
            TwelveMonths = StatusCount.Of(measures.Select(measure => plan.FindResult(measure.Number, ReportRound.TwelveMonths)?.Status?.Value)),
            Disclosure = StatusCount.Of(items.Select(item => item.Status?.Value)),
        };
    }
}
