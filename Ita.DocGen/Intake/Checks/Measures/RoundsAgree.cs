using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>
/// What was done after six months is done at the year's end, and the year's text is not the six-month text left as it was.
/// Where all was done in the first round the same text is honest, hence a hint.
/// </summary>
internal sealed class RoundsAgree : ICheck
{
    // Shorter texts ("ดำเนินการแล้ว") are formulas that any office repeats.
    private const int ShortestText = 40;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var plan = input.Assessment.Measures;
        var firstRound = plan.SixMonths.DistinctBy(result => result.MeasureNumber).ToDictionary(result => result.MeasureNumber, StringComparer.Ordinal);
        return plan.TwelveMonths
            .SelectMany(twelve => firstRound.GetValueOrDefault(twelve.MeasureNumber) is { } six
                ? Compare(six.Status, six.Result, twelve.Status, twelve.Result ?? twelve.Summary)
                : [])
            .Concat(plan.Indicators.SelectMany(indicator =>
                Compare(indicator.StatusSixMonths, indicator.ProgressSixMonths, indicator.StatusTwelveMonths, indicator.ProgressTwelveMonths)));
    }

    private static IEnumerable<Diagnostic> Compare(Sourced<WorkStatus>? statusSix, Sourced<string>? textSix, Sourced<WorkStatus>? statusTwelve, Sourced<string>? textTwelve)
    {
        if (statusSix is { Value: WorkStatus.Done } && statusTwelve is { Value: WorkStatus.NotStarted or WorkStatus.InProgress } now)
        {
            yield return Problems.StatusFallsBack(now.Cell, now.Value == WorkStatus.NotStarted ? "ยังไม่ได้ดำเนินการ" : "อยู่ระหว่างดำเนินการ").RelatedTo(statusSix.Cell);
        }

        if (textSix is not null && textTwelve is not null
            && textTwelve.Value.Length >= ShortestText
            && ThaiText.MatchingKey(textSix.Value) == ThaiText.MatchingKey(textTwelve.Value))
        {
            var finding = Problems.TextIsUnchangedAtYearEnd(textTwelve.Cell).RelatedTo(textSix.Cell);
            yield return statusSix?.Value == WorkStatus.Done ? finding.As(Severity.Hint) : finding;
        }
    }
}
