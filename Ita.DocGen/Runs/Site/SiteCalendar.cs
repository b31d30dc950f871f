using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Intake.Checks.Disclosure;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Runs;

/// <summary>The year's days as a calendar to subscribe to: what the office owes, and the milestones of the assessment.</summary>
internal sealed class SiteCalendar(CompositionInput input, Prose prose)
{
    public const string Path = "site/calendar.ics";

    // A long span lies over every day of a calendar and hides what is due: only its first and last day are entered.
    private const int LongestSpan = 7;

    private readonly int year = input.Assessment.PlanYear;

    public OutputFile Compose()
    {
        var calendar = new CalendarFile(
            $"{prose.Show($"ปฏิทินงาน ITA ปีงบประมาณ พ.ศ. {year}")} {prose.AgencyName}".TrimEnd(),
            Domain(),
            input.Assessment.RunDate,
            [.. Tasks(), .. input.Assessment.PlanRules.Calendar.Milestones.SelectMany(Milestone)]);
        return new OutputFile(Path, calendar.ToBytes());
    }

    private string Domain() =>
        Uri.TryCreate(input.Assessment.Agency.Website?.Value, UriKind.Absolute, out var site) && WebAddress.FindHost(site) is { Length: > 0 } host ? host : "ita.invalid";

    // Days may move and rows may be inserted: a task is known by its code and its place among those of the same code.
    private IEnumerable<CalendarEvent> Tasks() =>
        from task in input.Insight.DueTasks
        group task by (task.Kind, task.Code) into same
        from pair in same.OrderBy(task => task.Cell).ThenBy(task => task.Due).Select((task, index) => (Task: task, Index: index))
        select Event(pair.Task, pair.Index + 1);

    private CalendarEvent Event(DueTask task, int number)
    {
        var code = Thai.ThaiDigits.ToArabic(task.Code).Replace(' ', '-');
        return new CalendarEvent(Id($"{NameOf(task.Kind)}-{code}-{number}"), Summary(task), task.Due, task.Due)
        {
            Description = string.Join('\n', new[] { prose.Show(task.What), string.Join(" ", task.Divisions.Select(prose.Show)), task.IsDone ? "ดำเนินการแล้ว" : "" }.Where(line => line.Length > 0)),
            Category = task.Kind is DueKind.Measure or DueKind.Monitoring ? "มาตรการ" : "OIT",
        };
    }

    private static string NameOf(DueKind kind) => kind switch
    {
        DueKind.Measure => "measure",
        DueKind.Monitoring => "monitoring",
        DueKind.DisclosureData => "data",
        _ => "publication",
    };

    private string Summary(DueTask task) => task.Kind switch
    {
        DueKind.Measure => prose.Show($"มาตรการที่ {task.Code} ครบกำหนด"),
        DueKind.Monitoring => prose.Show($"มาตรการที่ {task.Code} รายงานผลและกำกับติดตาม"),
        DueKind.DisclosureData => $"{prose.CodeOfYear(task.Code, year)} ครบกำหนดส่งข้อมูล {prose.Show(task.What)}",
        _ => $"{prose.CodeOfYear(task.Code, year)} ครบกำหนดเผยแพร่ {prose.Show(task.What)}",
    };

    private IEnumerable<CalendarEvent> Milestone(Milestone milestone)
    {
        if ((milestone.From ?? milestone.To) is not { } first || (milestone.To ?? milestone.From) is not { } last)
        {
            yield break;
        }

        if (last.DayNumber - first.DayNumber <= LongestSpan)
        {
            yield return Event(milestone, "", milestone.Name, first, last);
            yield break;
        }

        yield return Event(milestone, "-first", $"วันแรก: {milestone.Name}", first, first);
        yield return Event(milestone, "-last", $"วันสุดท้าย: {milestone.Name}", last, last);
    }

    private CalendarEvent Event(Milestone milestone, string ending, string name, DateOnly first, DateOnly last) =>
        new(Id($"milestone-{milestone.Id}{ending}"), prose.Show($"ITA {year} {name}"), first, last)
        {
            Category = "ปฏิทินการประเมิน",
            Description = milestone.IsPromised ? "" : "คาดจากปฏิทินของปีที่ผ่านมา โปรดตรวจสอบกับประกาศของสำนักงาน ป.ป.ช.",
            IsTentative = !milestone.IsPromised,
        };

    private string Id(string name) => string.Create(CultureInfo.InvariantCulture, $"ita-{year}-{name}");
}
