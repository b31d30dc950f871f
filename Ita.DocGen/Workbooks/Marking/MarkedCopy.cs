using Ita.DocGen.Workbooks.Xls;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.Workbooks;

/// <summary>
/// The bytes of the user's workbook and its findings → the same workbook with the cells coloured, a comment on each, and a first
/// sheet that lists all. Same format in and out; the bytes must have passed the front door.
/// </summary>
internal static class MarkedCopy
{
    public static byte[] Of(byte[] workbook, MarkingPlan plan) =>
        workbook.AsSpan().StartsWith(FileMagic.Compound) ? XlsMarking.Mark(workbook, plan) : XlsxMarking.Mark(workbook, plan);
}
