using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

internal sealed class MeasuresHaveAPeriod : ICheck
{
    private static readonly ColumnSchema[] Places = [MeasuresSheet.Start, MeasuresSheet.End, MeasuresSheet.PrintedPeriod, MeasuresSheet.Due];

    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from row in input.Book(WorkbookKind.Measures).RowsOf(MeasuresSheet.Sheet)
        where Array.TrueForAll(Places, row.IsBlank) && !row.IsBlank(MeasuresSheet.Number)
        select Problems.MeasureWithoutPeriod(Place(input, row), row.Text(MeasuresSheet.Number)?.Value ?? "");

    private static CellAddress Place(CheckInput input, BoundRow row) =>
        input.CellBeside(row.Address(MeasuresSheet.Number), WorkbookKind.Measures, MeasuresSheet.Sheet, MeasuresSheet.Start);
}
