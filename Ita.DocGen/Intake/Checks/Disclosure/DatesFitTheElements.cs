using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>
/// A day of publication is asked about only where an element has a period: structure, powers and code of ethics stay
/// online for years. A plan published in the last weeks before its year is office life, hence a hint.
/// </summary>
internal sealed class DatesFitTheElements : ICheck
{
    private const int MonthsOfPreparation = 3;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var rules = input.Assessment.PlanRules;
        var yearEnd = new FiscalYear(rules.Year).Last;
        foreach (var item in input.Assessment.Disclosure.Items)
        {
            if (item.PublishedOn is not { } published || Strictest(item, rules) is not { } asked)
            {
                continue;
            }

            if (published.Value < asked.Window.First || published.Value > yearEnd)
            {
                var finding = Problems.DateOutsideElementPeriod(
                    published.Cell,
                    item.Code,
                    ThaiDate.Full(published.Value, Numerals.Arabic),
                    asked.Element.Text,
                    ThaiDate.MonthRange(asked.Window, Numerals.Arabic));
                var isJustBefore = published.Value < asked.Window.First && published.Value >= asked.Window.First.AddMonths(-MonthsOfPreparation);
                yield return isJustBefore ? finding.As(Severity.Hint) : finding;
            }
        }
    }

    /// <summary>The required element whose window opens last.</summary>
    private static (RequiredElement Element, DatePeriod Window)? Strictest(DisclosureItem item, Rulebook rules)
    {
        (RequiredElement Element, DatePeriod Window)? strictest = null;
        foreach (var element in rules.FindItem(item.Code)?.Elements ?? [])
        {
            if (!element.IsOptional && element.WindowIn(rules.Year) is { } window && (strictest is null || window.First > strictest.Value.Window.First))
            {
                strictest = (element, window);
            }
        }

        return strictest;
    }
}
