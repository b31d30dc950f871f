using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>
/// A measure ends after it starts, and touches its fiscal year. Approval in September and work that goes on are office life:
/// what overlaps the year is never told.
/// </summary>
internal sealed class PeriodsCanBe : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var year = new FiscalYear(input.Assessment.PlanYear);
        foreach (var measure in input.Assessment.Measures.Measures)
        {
            if (measure is { Start: { } start, End: { } end } && end.Value.Period.Last < start.Value.Period.First)
            {
                yield return Problems.PeriodRunsBackwards(end.Cell, measure.Number, Tell(start), Tell(end)).RelatedTo(start.Cell);
            }
            else if (Whole(measure) is { } period && !period.Value.Overlaps(year.Period))
            {
                yield return Problems.PeriodOutsideFiscalYear(period.Cell, ThaiDate.MonthRange(period.Value, Numerals.Arabic), year.Year);
            }
        }
    }

    private static Sourced<DatePeriod>? Whole(Measure measure) => (measure.Start, measure.End) switch
    {
        ({ } start, { } end) => new Sourced<DatePeriod>(new DatePeriod(start.Value.Period.First, end.Value.Period.Last), start.Cell),
        ({ } start, null) => start.Select(mention => mention.Period),
        (null, { } end) => end.Select(mention => mention.Period),
        _ => null,
    };

    private static string Tell(Sourced<DateMention> date) => ThaiDate.Of(date.Value, Numerals.Arabic);
}
