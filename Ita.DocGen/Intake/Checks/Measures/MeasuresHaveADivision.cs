using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>Somebody does it: a division, several, or a phrase that is printed ("ทุกภารกิจงาน สำนักปลัดรวบรวม").</summary>
internal sealed class MeasuresHaveADivision : ICheck
{
    private static readonly ColumnSchema[] Places = [MeasuresSheet.Division, MeasuresSheet.Others, MeasuresSheet.PrintedResponsible];

    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        input.Book(WorkbookKind.Measures).Find(MeasuresSheet.Sheet) is { } sheet && sheet.Has(MeasuresSheet.Division)
            ? from row in sheet.Rows
              where Array.TrueForAll(Places, row.IsBlank) && row.Text(MeasuresSheet.Number) is not null
              select Problems.MeasureWithoutDivision(row.Address(MeasuresSheet.Division), row.Text(MeasuresSheet.Number)!.Value)
            : [];
}
