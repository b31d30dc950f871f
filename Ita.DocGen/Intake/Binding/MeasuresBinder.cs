using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>measures.xlsx → the plan of year N with monitoring, results and evidence; everything joined by the typed number.</summary>
internal sealed class MeasuresBinder(FindingLog log)
{
    private readonly Dictionary<string, MeasureLink> links = new(StringComparer.Ordinal);

    public MeasurePlan Bind(BoundWorkbook book, Rulebook resultRules, ImmutableArray<FolderFile> files)
    {
        var evidence = new EvidenceFiles(files);
        return new MeasurePlan(
            [.. book.RowsOf(MeasuresSheet.Sheet).Select(row => MeasureOf(row, resultRules)).OfType<Measure>()],
            [.. book.RowsOf(MonitoringSheet.Sheet).Select(MonitoringOf).OfType<MonitoringStep>()],
            [.. book.RowsOf(SixMonthsSheet.Sheet).Select(row => ResultOf(row, ReportRound.SixMonths)).OfType<RoundResult>()],
            [.. book.RowsOf(TwelveMonthsSheet.Sheet).Select(TwelveMonthsOf).OfType<RoundResult>()],
            [.. book.RowsOf(IndicatorProgressSheet.Sheet).Select(IndicatorOf).OfType<IndicatorProgress>()],
            [.. book.RowsOf(ActivitiesSheet.Sheet).Select(row => ActivityOf(row, evidence)).OfType<Activity>()]);
    }

    private Measure? MeasureOf(BoundRow row, Rulebook rules) =>
        Key(row, MeasuresSheet.Number) is { } number
            ? new Measure(number.Value, number.Cell)
            {
                PrintedRow = row.Whole(MeasuresSheet.PrintedRow),
                Links = [.. row.Several(MeasuresSheet.Links).Select(typed => LinkOf(typed, rules))],
                Finding = row.Text(MeasuresSheet.Finding),
                Priority = row.Choice(MeasuresSheet.Priority, Words.Priorities),
                Text = row.Text(MeasuresSheet.Text),
                Project = row.Text(MeasuresSheet.Project),
                Steps = row.Text(MeasuresSheet.Steps),
                Responsible = new Responsibility(row.Text(MeasuresSheet.Division), row.Several(MeasuresSheet.Others), row.Text(MeasuresSheet.PrintedResponsible)),
                Start = row.Dates(MeasuresSheet.Start),
                End = row.Dates(MeasuresSheet.End),
                PrintedPeriod = row.Text(MeasuresSheet.PrintedPeriod),
                Due = row.Day(MeasuresSheet.Due),
                Budget = BudgetOf(row),
                CarriedFrom = row.Text(MeasuresSheet.CarriedFrom),
            }
            : null;

    private MeasureLink LinkOf(Sourced<string> typed, Rulebook rules)
    {
        if (!links.TryGetValue(typed.Value, out var link))
        {
            links.Add(typed.Value, link = LinkReader.Read(typed, rules));
        }

        return link with { Typed = typed };
    }

    // "ไม่ใช้งบประมาณ" is an answer, not a missing number.
    private static Sourced<decimal>? BudgetOf(BoundRow row) =>
        row.Text(MeasuresSheet.Budget) is { } text && text.Value.StartsWith("ไม่", StringComparison.Ordinal)
            ? new Sourced<decimal>(0, text.Cell)
            : row.Number(MeasuresSheet.Budget);

    private static MonitoringStep? MonitoringOf(BoundRow row, int index) =>
        Key(row, MonitoringSheet.Measure) is { } number
            ? new MonitoringStep(number.Value, row.Whole(MonitoringSheet.Order) ?? index + 1, number.Cell)
            {
                Text = row.Text(MonitoringSheet.Text),
                Reporter = row.Text(MonitoringSheet.Reporter),
                Frequency = row.Text(MonitoringSheet.Frequency),
                Due = row.Dates(MonitoringSheet.Due),
            }
            : null;

    private static RoundResult? ResultOf(BoundRow row, ReportRound round) =>
        Key(row, SixMonthsSheet.Measure) is { } number
            ? new RoundResult(number.Value, round, number.Cell)
            {
                Status = row.Choice(SixMonthsSheet.Status, Words.Statuses),
                Percent = row.Number(SixMonthsSheet.Percent),
                Result = row.Text(SixMonthsSheet.Result),
                DoneOn = row.Dates(SixMonthsSheet.DoneOn),
                Problems = row.Text(SixMonthsSheet.Problems),
                Suggestions = row.Text(SixMonthsSheet.Suggestions),
                OtherEvidence = row.Text(SixMonthsSheet.OtherEvidence),
                Url = row.Text(SixMonthsSheet.Url),
            }
            : null;

    private static RoundResult? TwelveMonthsOf(BoundRow row) =>
        Key(row, TwelveMonthsSheet.Measure) is { } number
            ? new RoundResult(number.Value, ReportRound.TwelveMonths, number.Cell)
            {
                Status = row.Choice(TwelveMonthsSheet.Status, Words.Statuses),
                Percent = row.Number(TwelveMonthsSheet.Percent),
                Result = row.Text(TwelveMonthsSheet.Result),
                DoneOn = row.Dates(TwelveMonthsSheet.DoneOn),
                Problems = row.Text(TwelveMonthsSheet.Problems),
                Suggestions = row.Text(TwelveMonthsSheet.Suggestions),
                OtherEvidence = row.Text(TwelveMonthsSheet.OtherEvidence),
                Url = row.Text(TwelveMonthsSheet.Url),
                Summary = row.Text(TwelveMonthsSheet.Summary),
                Outcome = row.Text(TwelveMonthsSheet.Outcome),
            }
            : null;

    private static IndicatorProgress? IndicatorOf(BoundRow row) =>
        row.Text(IndicatorProgressSheet.Number) is { } typed && ScoresBinder.LeadingNumber(typed.Value) is { } number
            ? new IndicatorProgress(number, typed.Cell)
            {
                Guidance = row.Text(IndicatorProgressSheet.Guidance),
                Responsible = row.Several(IndicatorProgressSheet.Responsible),
                PeriodText = row.Text(IndicatorProgressSheet.Period),
                StatusSixMonths = row.Choice(IndicatorProgressSheet.StatusSix, Words.Statuses),
                ProgressSixMonths = row.Text(IndicatorProgressSheet.ProgressSix),
                StatusTwelveMonths = row.Choice(IndicatorProgressSheet.StatusTwelve, Words.Statuses),
                ProgressTwelveMonths = row.Text(IndicatorProgressSheet.ProgressTwelve),
            }
            : null;

    private Activity? ActivityOf(BoundRow row, EvidenceFiles evidence)
    {
        if (Key(row, ActivitiesSheet.Number) is not { } number)
        {
            return null;
        }

        var named = row.Several(ActivitiesSheet.Files);
        var found = evidence.Of(number, named, log);
        return new Activity(number.Value, number.Cell)
        {
            MeasureNumbers = [.. row.Several(ActivitiesSheet.Measures).Select(typed => typed.Select(ThaiDigits.ToArabic))],
            Round = row.Choice(ActivitiesSheet.Round, Words.Rounds),
            Name = row.Text(ActivitiesSheet.Name),
            On = row.Dates(ActivitiesSheet.On),
            Venue = row.Text(ActivitiesSheet.Venue),
            Participants = row.Number(ActivitiesSheet.Participants),
            Evidence = row.Choice(ActivitiesSheet.Evidence, Words.EvidenceKinds),
            Files = named,
            Captions = row.Lines(ActivitiesSheet.Captions),
            Url = row.Text(ActivitiesSheet.Url),
            OutsidePlan = row.IsTicked(ActivitiesSheet.OutsidePlan),
            Pictures = found.Pictures,
            Papers = found.Papers,
        };
    }

    /// <summary>๑.๒, 1.2 and " 1.2 " are one number.</summary>
    private static Sourced<string>? Key(BoundRow row, ColumnSchema column) =>
        row.Text(column)?.Select(typed => ThaiDigits.ToArabic(typed).Trim().TrimEnd('.'));
}
