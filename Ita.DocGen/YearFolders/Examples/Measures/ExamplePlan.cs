using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>measures.xlsx of one year: the activities, what each is tied to in that year's result, both rounds, evidence.</summary>
internal sealed record ExamplePlan(ExampleYear Year, ImmutableArray<ExampleActivity> Activities)
{
    public static ExamplePlan Of(ExampleYear year) => new(
        year,
        [
            .. ServiceActivities.All, .. OnlineActivities.All, .. CommunicationActivities.All, .. PropertyActivities.All, .. BudgetActivities.All,
            .. PersonnelActivities.All, .. DisclosureActivities.All, .. IntegrityActivities.All, .. RiskActivities.All,
        ]);

    public IEnumerable<(SheetSchema Sheet, IEnumerable<RowContent> Rows)> Sheets() =>
    [
        (MeasuresSheet.Sheet, Activities.Select(MeasureOf)),
        (MonitoringSheet.Sheet, Activities.SelectMany(MonitoringOf)),
        (SixMonthsSheet.Sheet, Activities.Select(activity => RoundOf(activity, activity.Six))),
        (TwelveMonthsSheet.Sheet, Activities.Select(activity => TwelveMonthsOf(activity))),
        (IndicatorProgressSheet.Sheet, ExampleIndicatorProgress.Rows(Year)),
        (ActivitiesSheet.Sheet, ExampleEvents.Rows(Year)),
    ];

    private RowContent MeasureOf(ExampleActivity activity)
    {
        var ties = ExampleTies.Of(Year.PlanYear, activity.Number);
        return RowContent.Of(
            (MeasuresSheet.Number, Year.Text(activity.Number)),
            (MeasuresSheet.PrintedRow, CellValue.OfNumber(activity.PrintedRow)),
            (MeasuresSheet.Links, Year.Text(ties.Links)),
            (MeasuresSheet.Finding, Year.Text(ties.Finding)),
            (MeasuresSheet.Priority, Year.Text(ties.Priority)),
            (MeasuresSheet.Text, Year.Text(activity.Measure)),
            (MeasuresSheet.Project, Year.Text(activity.Project)),
            (MeasuresSheet.Steps, Year.Text(activity.Steps)),
            (MeasuresSheet.Division, Year.Text(activity.Division)),
            (MeasuresSheet.Others, Year.Text(activity.Others)),
            (MeasuresSheet.PrintedResponsible, Year.Text(activity.PrintedResponsible)),
            (MeasuresSheet.Start, Year.Text(activity.Start)),
            (MeasuresSheet.End, Year.Text(activity.End)),
            (MeasuresSheet.PrintedPeriod, Year.Text(activity.PrintedPeriod)),
            (MeasuresSheet.Due, activity.Due is { } due ? Year.Day(due.Day, due.Month) : CellValue.Blank),
            (MeasuresSheet.Budget, Year.Text(activity.Budget)),
            (MeasuresSheet.CarriedFrom, Year.Text(ties.CarriedFrom)));
    }

    private IEnumerable<RowContent> MonitoringOf(ExampleActivity activity) => activity.Monitoring.Select((step, index) => RowContent.Of(
        (MonitoringSheet.Measure, Year.Text(activity.Number)),
        (MonitoringSheet.Order, CellValue.OfNumber(index + 1)),
        (MonitoringSheet.Text, Year.Text(step.Text)),
        (MonitoringSheet.Reporter, Year.Text(step.Reporter)),
        (MonitoringSheet.Frequency, Year.Text(step.Frequency)),
        (MonitoringSheet.Due, Year.Text(step.Due))));

    private RowContent RoundOf(ExampleActivity activity, ExampleRound round) => RowContent.Of(
        (SixMonthsSheet.Measure, Year.Text(activity.Number)),
        (SixMonthsSheet.Status, Year.Text(round.Status)),
        (SixMonthsSheet.Percent, round.Percent is { } percent ? CellValue.OfNumber(percent) : CellValue.Blank),
        (SixMonthsSheet.Result, Year.Text(round.Result)),
        (SixMonthsSheet.DoneOn, Year.Text(round.DoneOn)),
        (SixMonthsSheet.Problems, Year.Text(round.Problems)),
        (SixMonthsSheet.Suggestions, Year.Text(round.Suggestions)),
        (SixMonthsSheet.OtherEvidence, Year.Text(round.Evidence)),
        (SixMonthsSheet.Url, Year.Text(Address(round))));

    private RowContent TwelveMonthsOf(ExampleActivity activity)
    {
        var round = activity.Twelve;
        return RowContent.Of(
            (TwelveMonthsSheet.Measure, Year.Text(activity.Number)),
            (TwelveMonthsSheet.Status, Year.Text(round.Status)),
            (TwelveMonthsSheet.Percent, round.Percent is { } percent ? CellValue.OfNumber(percent) : CellValue.Blank),
            (TwelveMonthsSheet.Result, Year.Text(round.Result)),
            (TwelveMonthsSheet.DoneOn, Year.Text(round.DoneOn)),
            (TwelveMonthsSheet.Problems, Year.Text(round.Problems)),
            (TwelveMonthsSheet.Suggestions, Year.Text(round.Suggestions)),
            (TwelveMonthsSheet.OtherEvidence, Year.Text(round.Evidence)),
            (TwelveMonthsSheet.Url, Year.Text(Address(round))),
            (TwelveMonthsSheet.Summary, Year.Text(round.Summary)),
            (TwelveMonthsSheet.Outcome, Year.Text(round.Outcome)));
    }

    private string? Address(ExampleRound round) =>
        round.Page is null ? null : $"{ExampleAgency.Website}/ita/{Year.PlanYear.ToString(CultureInfo.InvariantCulture)}/{round.Page}";
}
