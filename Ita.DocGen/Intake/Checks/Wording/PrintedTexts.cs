using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Every text of every workbook that will be printed, once.</summary>
internal static class PrintedTexts
{
    // Names, numbers and addresses are no prose; cited orders and allowed names speak of others by intent.
    private static readonly HashSet<ColumnSchema> NoProse = new(ReferenceEqualityComparer.Instance)
    {
        AgencySheet.Telephone, AgencySheet.Fax, AgencySheet.Email, AgencySheet.PostalCode, AgencySheet.ReferenceCode,
        AgencySheet.OtherDomains, AgencySheet.AllowedNames, AgencySheet.FullName, AgencySheet.ShortName, AgencySheet.District,
        DivisionsSheet.Telephone, DivisionsSheet.Extension, PeopleSheet.FirstName, PeopleSheet.LastName, PeopleSheet.Rank,
        PapersSheet.Number, CitedOrdersSheet.Number, CitedOrdersSheet.IssuedBy, CitedOrdersSheet.Subject,
        MeasuresSheet.Number, MeasuresSheet.Budget, ActivitiesSheet.Number, YearScoresSheet.Reference, YearScoresSheet.Remark,
    };

    public static IEnumerable<PrintedText> Of(CheckInput input) =>
        from schema in WorkbookSchema.All
        from sheet in schema.Sheets
        from text in OfSheet(schema.Kind, sheet, input.Book(schema.Kind))
        select text;

    private static IEnumerable<PrintedText> OfSheet(WorkbookKind kind, SheetSchema sheet, BoundWorkbook book)
    {
        var columns = sheet.Columns.Where(IsProse).ToArray();
        return columns.Length == 0 ? [] : sheet.Shape == SheetShape.Pairs ? OfPairs(kind, sheet, columns, book.PairsOf(sheet)) : OfRows(kind, sheet, columns, book);
    }

    private static bool IsProse(ColumnSchema column) =>
        column.Type is ColumnType.Text or ColumnType.LongText && !column.IsGiven && !NoProse.Contains(column);

    private static IEnumerable<PrintedText> OfRows(WorkbookKind kind, SheetSchema sheet, ColumnSchema[] columns, BoundWorkbook book)
    {
        foreach (var row in book.RowsOf(sheet))
        {
            foreach (var column in columns)
            {
                if (row.Raw(column) is { } raw && row.Text(column) is { } typed)
                {
                    yield return new PrintedText(kind, sheet, column, typed, raw);
                }
            }
        }
    }

    private static IEnumerable<PrintedText> OfPairs(WorkbookKind kind, SheetSchema sheet, ColumnSchema[] settings, BoundPairs? pairs) =>
        from setting in settings
        let raw = pairs?.Raw(setting)
        where raw is not null
        let typed = pairs!.Text(setting)
        where typed is not null
        select new PrintedText(kind, sheet, setting, typed, raw);
}
