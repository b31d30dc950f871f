using Ita.DocGen.Workbooks.Xls;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Workbooks;

/// <summary>Makes the changes of a plan in the bytes of a workbook, in its own format; all else of it stays.</summary>
internal static class WorkbookRefresh
{
    public static byte[] Apply(byte[] workbook, RefreshPlan plan) =>
        workbook.AsSpan().StartsWith(FileMagic.Compound) ? XlsRefresh.Apply(workbook, plan) : XlsxRefresh.Apply(workbook, plan);
}
