using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>
/// A memo follows the announcement or the end of the round it reports; an order stands before the first due day.
/// Offices sign a year-end memo in the last days of September, hence a hint for that week.
/// </summary>
internal sealed class PaperDatesCanBe : ICheck
{
    private const int DaysOfGrace = 7;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var year = new FiscalYear(assessment.PlanYear);
        var announced = assessment.Scores.Find(assessment.ResultYear)?.AnnouncedOn;
        return assessment.Papers.Papers.Where(paper => paper.Date is not null).Select(paper => paper.DocumentId switch
        {
            DocumentKinds.ResultMemo or DocumentKinds.MeasuresMemo => AgainstAnnouncement(paper.Date!, announced),
            DocumentKinds.ProgressMemo => AgainstRound(paper.Date!, year.FirstHalf.Last),
            DocumentKinds.AnnualMemo => AgainstRound(paper.Date!, year.Last),
            DocumentKinds.AssignmentOrder => AgainstDue(paper.Date!, assessment.Disclosure),
            _ => null,
        }).OfType<Diagnostic>();
    }

    private static Diagnostic? AgainstAnnouncement(Sourced<DateOnly> date, Sourced<DateOnly>? announced) =>
        announced is not null && date.Value < announced.Value
            ? Problems.MemoBeforeAnnouncement(date.Cell, Tell(date.Value), Tell(announced.Value)).RelatedTo(announced.Cell)
            : null;

    private static Diagnostic? AgainstRound(Sourced<DateOnly> date, DateOnly end)
    {
        if (date.Value >= end)
        {
            return null;
        }

        var finding = Problems.MemoBeforeRoundEnd(date.Cell, Tell(date.Value), Tell(end));
        return date.Value.AddDays(DaysOfGrace) >= end ? finding.As(Severity.Hint) : finding;
    }

    private static Diagnostic? AgainstDue(Sourced<DateOnly> date, DisclosureChecklist checklist)
    {
        var first = checklist.Items
            .SelectMany(item => new[] { (item.Code, Due: item.DataDue), (item.Code, Due: item.PublicationDue) })
            .Where(pair => pair.Due is not null)
            .OrderBy(pair => pair.Due!.Value)
            .FirstOrDefault();
        return first.Due is not null && date.Value > first.Due.Value
            ? Problems.OrderAfterFirstDue(date.Cell, Tell(date.Value), Tell(first.Due.Value), first.Code).RelatedTo(first.Due.Cell)
            : null;
    }

    private static string Tell(DateOnly day) => ThaiDate.Full(day, Numerals.Arabic);
}
