using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Shape;

/// <summary>A row that says something says what it must. A sheet nobody has begun to fill is asked nothing.</summary>
internal sealed class RequiredCellsAreFilled : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        WorkbookSchema.All.SelectMany(schema => schema.Sheets.SelectMany(sheet => sheet.Shape switch
        {
            SheetShape.FreeRows => OfRows(input.Book(schema.Kind), sheet),
            SheetShape.Pairs => OfPairs(input.Book(schema.Kind), sheet),
            _ => [],
        }));

    private static IEnumerable<Diagnostic> OfRows(BoundWorkbook book, SheetSchema sheet)
    {
        var required = sheet.Columns.Where(column => column.IsRequired).ToArray();
        foreach (var row in book.RowsOf(sheet))
        {
            // A year row holds nothing but its year until the result is out.
            if (sheet == YearScoresSheet.Sheet && sheet.Columns.Where(column => !column.IsGiven && column != YearScoresSheet.Year).All(row.IsBlank))
            {
                continue;
            }

            foreach (var column in required.Where(column => row.IsBlank(column) && book.Find(sheet)!.Has(column)))
            {
                yield return Problems.RequiredCellEmpty(row.Address(column), column.Heading);
            }
        }
    }

    private static IEnumerable<Diagnostic> OfPairs(BoundWorkbook book, SheetSchema sheet)
    {
        if (book.PairsOf(sheet) is not { } pairs || !HasBegun(sheet, pairs))
        {
            yield break;
        }

        foreach (var setting in sheet.Columns.Where(setting => setting.IsRequired && pairs.IsBlank(setting)))
        {
            yield return Problems.RequiredCellEmpty(pairs.Address(setting), setting.Heading);
        }
    }

    // Type and year are there from the start.
    private static bool HasBegun(SheetSchema sheet, BoundPairs pairs) =>
        sheet.Columns.Any(setting => setting != AgencySheet.Type && setting != AgencySheet.PlanYear && !setting.IsGiven && !pairs.IsBlank(setting));
}
