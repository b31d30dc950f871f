using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Shape;

/// <summary>Rows are joined by their number, so a number stands once.</summary>
internal sealed class KeysAreUnique : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from schema in WorkbookSchema.All
        from sheet in schema.Sheets
        where sheet.Key is not null
        from finding in OfSheet(input.Book(schema.Kind), sheet)
        select finding;

    private static IEnumerable<Diagnostic> OfSheet(BoundWorkbook book, SheetSchema sheet)
    {
        var seen = new Dictionary<string, CellAddress>();
        foreach (var row in book.RowsOf(sheet))
        {
            if (row.Text(sheet.Key!) is not { } key)
            {
                continue;
            }

            if (!seen.TryAdd(ThaiText.MatchingKey(key.Value), key.Cell))
            {
                yield return Problems.KeyIsDuplicate(key.Cell, sheet.Key!.Heading, key.Value).RelatedTo(seen[ThaiText.MatchingKey(key.Value)]);
            }
        }
    }
}
