using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>Once the office has begun to share the items out, none is left without a division.</summary>
internal sealed class ItemsHaveADivision : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var items = input.Assessment.Disclosure.Items;
        return items.All(item => item.Responsible.IsEmpty)
            ? []
            : from item in items
              where item.Responsible.IsEmpty && item.ResponsiblePerson is null
              select Problems.ItemWithoutDivision(input.CellBeside(item.Cell, WorkbookKind.Disclosure, DisclosureSheet.Sheet, DisclosureSheet.Division), item.Code);
    }
}
