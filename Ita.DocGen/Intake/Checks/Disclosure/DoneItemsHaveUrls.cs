using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Disclosure;

internal sealed class DoneItemsHaveUrls : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from item in input.Assessment.Disclosure.Items
        where item.IsSaidToBeDone() && item.Urls.IsEmpty
        select Problems.PublishedWithoutUrl(
            item.Status?.Cell ?? input.CellBeside(item.Cell, WorkbookKind.Disclosure, DisclosureSheet.Sheet, DisclosureSheet.Status),
            item.Code);
}
