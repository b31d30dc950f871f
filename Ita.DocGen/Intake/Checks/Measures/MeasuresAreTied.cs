using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>A measure answers something of the result. One carried over from last year waits for that, hence no error.</summary>
internal sealed class MeasuresAreTied : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        input.Book(WorkbookKind.Measures).Find(MeasuresSheet.Sheet) is { } sheet && sheet.Has(MeasuresSheet.Links)
            ? from row in sheet.Rows
              where row.IsBlank(MeasuresSheet.Links) && row.Text(MeasuresSheet.Number) is not null
              select Problems.MeasureWithoutLink(row.Address(MeasuresSheet.Links), row.Text(MeasuresSheet.Number)!.Value)
            : [];
}
