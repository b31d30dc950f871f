using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Shape;

/// <summary>No item of the year's list has lost its row.</summary>
internal sealed class EveryItemHasItsRow : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        return Missing(input, WorkbookKind.Disclosure, DisclosureSheet.Sheet, assessment.PlanRules.ItemsOf(Instrument.Oit), assessment.Disclosure.Items.Select(item => item.Code))
            .Concat(Missing(input, WorkbookKind.Scores, ItemScoresSheet.Sheet, assessment.ResultRules.Items, assessment.Scores.Items.Select(item => item.Code)));
    }

    private static IEnumerable<Diagnostic> Missing(CheckInput input, WorkbookKind kind, SheetSchema sheet, IEnumerable<Item> items, IEnumerable<string> codes)
    {
        if (input.Book(kind).Find(sheet) is not { } bound)
        {
            return [];
        }

        var present = codes.ToHashSet();
        return items.Where(item => !present.Contains(item.Code)).Select(item => Problems.RowIsMissing(bound.Whole, item.Code));
    }
}
