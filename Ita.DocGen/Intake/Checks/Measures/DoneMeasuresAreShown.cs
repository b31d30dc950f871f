using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>
/// What is said to be done has a date, an outcome and evidence. A date in the text counts, and any kind of evidence:
/// photo, screenshot, order, paper, address, or an order's number in the text.
/// </summary>
internal sealed partial class DoneMeasuresAreShown : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var plan = input.Assessment.Measures;
        var activities = plan.Activities
            .SelectMany(activity => activity.MeasureNumbers.Select(number => (number.Value, Activity: activity)))
            .ToLookup(pair => pair.Value, pair => pair.Activity, StringComparer.Ordinal);
        return plan.SixMonths.Concat(plan.TwelveMonths)
            .Where(result => result.Status?.Value == WorkStatus.Done)
            .SelectMany(result => OfResult(input, result, [.. activities[result.MeasureNumber].Where(activity => IsOf(activity, result.Round))]));
    }

    private static bool IsOf(Activity activity, ReportRound round) =>
        round == ReportRound.TwelveMonths || activity.Round is null || activity.Round.Value == round;

    private static IEnumerable<Diagnostic> OfResult(CheckInput input, RoundResult result, Activity[] activities)
    {
        var text = ThaiDigits.ToArabic($"{result.Result?.Value} {result.Summary?.Value} {result.Outcome?.Value}");
        var isSixMonths = result.Round == ReportRound.SixMonths;
        if (result.DoneOn is null && !Array.Exists(activities, activity => activity.On is not null) && !MonthAndYear().IsMatch(text))
        {
            yield return Problems.DoneWithoutDate(Beside(SixMonthsSheet.DoneOn, TwelveMonthsSheet.DoneOn), result.MeasureNumber);
        }

        if (isSixMonths ? result.Result is null : result.Outcome is null)
        {
            var heading = isSixMonths ? SixMonthsSheet.Result.Heading : TwelveMonthsSheet.Outcome.Heading;
            yield return Problems.DoneWithoutOutcome(Beside(SixMonthsSheet.Result, TwelveMonthsSheet.Outcome), result.MeasureNumber, heading);
        }

        if (result.OtherEvidence is null && result.Url is null && !Array.Exists(activities, ShowsSomething) && !OrderNumber().IsMatch(text))
        {
            yield return Problems.DoneWithoutEvidence(Beside(SixMonthsSheet.OtherEvidence, TwelveMonthsSheet.OtherEvidence), result.MeasureNumber);
        }

        CellAddress Beside(ColumnSchema six, ColumnSchema twelve) => isSixMonths
            ? input.CellBeside(result.Cell, WorkbookKind.Measures, SixMonthsSheet.Sheet, six)
            : input.CellBeside(result.Cell, WorkbookKind.Measures, TwelveMonthsSheet.Sheet, twelve);
    }

    private static bool ShowsSomething(Activity activity) =>
        activity.Evidence is not null || activity.Url is not null || !activity.Files.IsEmpty || !activity.Pictures.IsEmpty || !activity.Papers.IsEmpty;

    [GeneratedRegex(@"(?:คม|ยน|พันธ์|ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?\s*(?:พ\.?\s?ศ\.?)?\s*(?:25)?\d\d")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"ที่\s*\d+\s*/\s*25\d\d|https?://")]
    private static partial Regex OrderNumber();
}
