using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Identity;

internal sealed class PlanYearIsTheFolders : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var typed = input.Book(WorkbookKind.Agency).PairsOf(AgencySheet.Sheet)?.Year(AgencySheet.PlanYear);
        if (typed is not null && typed.Value != input.Assessment.PlanYear)
        {
            yield return Problems.PlanYearDiffers(typed.Cell, typed.Value, input.Assessment.PlanYear);
        }
    }
}
