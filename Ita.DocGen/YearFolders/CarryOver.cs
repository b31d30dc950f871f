using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>
/// Last year's workbooks → the rows a new year begins with: the agency, its people and signing chains, score history,
/// who answers for which o item, unfinished measures. Numbers, dates and results of last year stay where they are.
/// </summary>
internal sealed class CarryOver(RulebookShelf shelf, int fromYear, int planYear, ImmutableArray<WorkbookSnapshot> workbooks)
{
    private const int YearsShown = 6;

    private static readonly string[] Finished = ["ดำเนินการ", "ดำเนินการแล้ว", "ดำเนินการแล้วเสร็จ", "ยกเลิก"];

    private static readonly ColumnSchema[] PaperColumns =
        [PapersSheet.Document, PapersSheet.Wanted, PapersSheet.Style, PapersSheet.Owner, PapersSheet.Addressee, PapersSheet.Purpose, PapersSheet.BoundInto, PapersSheet.OrderInBook];

    private static readonly ColumnSchema[] MeasureColumns =
        [MeasuresSheet.Number, MeasuresSheet.PrintedRow, MeasuresSheet.Priority, MeasuresSheet.Text, MeasuresSheet.Project, MeasuresSheet.Steps, MeasuresSheet.Division, MeasuresSheet.Others, MeasuresSheet.PrintedResponsible, MeasuresSheet.Budget];

    private readonly List<CarryLine> left = [];

    public ImmutableArray<CarryLine> Left => [.. left];

    public IEnumerable<(WorkbookKind Kind, SheetSchema Sheet, ImmutableArray<RowContent> Rows)> Sheets()
    {
        left.Clear();
        yield return (WorkbookKind.Agency, AgencySheet.Sheet, Facts());
        yield return (WorkbookKind.Agency, DivisionsSheet.Sheet, Typed(WorkbookKind.Agency, DivisionsSheet.Sheet));
        yield return (WorkbookKind.Agency, PeopleSheet.Sheet, People());
        yield return (WorkbookKind.Agency, SigningSheet.Sheet, Typed(WorkbookKind.Agency, SigningSheet.Sheet));
        yield return (WorkbookKind.Agency, PapersSheet.Sheet, [.. Typed(WorkbookKind.Agency, PapersSheet.Sheet).Select(row => Only(row, PaperColumns))]);
        yield return (WorkbookKind.Agency, OptionsSheet.Sheet, Typed(WorkbookKind.Agency, OptionsSheet.Sheet));
        yield return (WorkbookKind.Scores, YearScoresSheet.Sheet, History());
        yield return (WorkbookKind.Disclosure, DisclosureSheet.Sheet, Responsibilities());
        yield return (WorkbookKind.Measures, MeasuresSheet.Sheet, UnfinishedMeasures());
    }

    private ImmutableArray<RowContent> Facts()
    {
        var facts = Typed(WorkbookKind.Agency, AgencySheet.Sheet);
        return [.. facts.Select(row => new RowContent(row.Values.Remove(AgencySheet.EitLink)).With(AgencySheet.PlanYear, CellValue.OfNumber(planYear)))];
    }

    private ImmutableArray<RowContent> People()
    {
        var firstDay = new FiscalYear(planYear).Period.First;
        var people = Typed(WorkbookKind.Agency, PeopleSheet.Sheet);
        foreach (var gone in people.Where(HasGone))
        {
            Leave(WorkbookKind.Agency, PeopleSheet.Sheet, gone[PeopleSheet.Post].Text ?? "", "พ้นตำแหน่งก่อนเริ่มปีงบประมาณ");
        }

        return [.. people.Where(person => !HasGone(person))];

        bool HasGone(RowContent person) => person[PeopleSheet.Until] is { Kind: CellKind.Date } until && until.Date < firstDay;
    }

    private ImmutableArray<RowContent> History()
    {
        var years = Typed(WorkbookKind.Scores, YearScoresSheet.Sheet);
        foreach (var old in years.Where(row => YearOf(row) is { } year && year < planYear - YearsShown))
        {
            Leave(WorkbookKind.Scores, YearScoresSheet.Sheet, Key(YearScoresSheet.Sheet, old), "เก่ากว่าหกปี");
        }

        var kept = years.Where(row => YearOf(row) is { } year && year >= planYear - YearsShown && year < planYear).OrderBy(YearOf).ToImmutableArray();
        return kept.Any(row => YearOf(row) == planYear - 1)
            ? kept
            : kept.Add(RowContent.Of((YearScoresSheet.Year, CellValue.OfNumber(planYear - 1))));
    }

    private ImmutableArray<RowContent> Responsibilities()
    {
        var before = Typed(WorkbookKind.Disclosure, DisclosureSheet.Sheet).ToLookup(row => row[DisclosureSheet.Code].Text ?? "");
        var rows = ImmutableArray.CreateBuilder<RowContent>();
        foreach (var item in shelf.Get(planYear).ItemsOf(Instrument.Oit))
        {
            var code = fromYear == planYear - 1 ? item.PreviousCode : null;
            if (code is null || before[code].FirstOrDefault() is not { } answered)
            {
                Leave(WorkbookKind.Disclosure, DisclosureSheet.Sheet, item.Code, "ไม่มีข้อเทียบเท่าในปีก่อน");
                continue;
            }

            rows.Add(Only(answered, [DisclosureSheet.Division, DisclosureSheet.Others, DisclosureSheet.Person, DisclosureSheet.PrintedResponsible])
                .With(DisclosureSheet.Code, CellValue.OfText(item.Code)));
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<RowContent> UnfinishedMeasures()
    {
        var twelve = StatusesOf(TwelveMonthsSheet.Sheet, TwelveMonthsSheet.Measure, TwelveMonthsSheet.Status);
        var six = StatusesOf(SixMonthsSheet.Sheet, SixMonthsSheet.Measure, SixMonthsSheet.Status);
        var rows = ImmutableArray.CreateBuilder<RowContent>();
        foreach (var measure in Typed(WorkbookKind.Measures, MeasuresSheet.Sheet))
        {
            var number = Key(MeasuresSheet.Sheet, measure);
            if ((twelve.GetValueOrDefault(number) ?? six.GetValueOrDefault(number)) is { } status && Finished.Contains(status))
            {
                Leave(WorkbookKind.Measures, MeasuresSheet.Sheet, number, status == "ยกเลิก" ? "ยกเลิกแล้ว" : "ดำเนินการแล้ว");
                continue;
            }

            // Links, findings and dates belong to last year's result and calendar.
            rows.Add(Only(measure, MeasureColumns).With(MeasuresSheet.CarriedFrom, CellValue.OfText($"{number} (ปี {fromYear})")));
        }

        return rows.ToImmutable();
    }

    private Dictionary<string, string> StatusesOf(SheetSchema sheet, ColumnSchema number, ColumnSchema status)
    {
        var statuses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Typed(WorkbookKind.Measures, sheet))
        {
            if (row[status].Text is { } word)
            {
                statuses[Show(row[number])] = word.Trim();
            }
        }

        return statuses;
    }

    private ImmutableArray<RowContent> Typed(WorkbookKind kind, SheetSchema sheet)
    {
        var name = Path.GetFileNameWithoutExtension(WorkbookSchema.Of(kind).FileName);
        return TypedRows.Of(workbooks.FirstOrDefault(book => Path.GetFileNameWithoutExtension(book.FileName) == name), sheet);
    }

    private void Leave(WorkbookKind kind, SheetSchema sheet, string what, string why) =>
        left.Add(new CarryLine(WorkbookSchema.Of(kind).FileName, sheet.Name, what, why));

    internal static string Key(SheetSchema sheet, RowContent row) => Show(row[sheet.Key ?? sheet.Columns[0]]);

    private static int? YearOf(RowContent row) =>
        int.TryParse(Show(row[YearScoresSheet.Year]), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static RowContent Only(RowContent row, ColumnSchema[] columns) => RowContent.Of(columns.Select(column => (column, row[column])));

    private static string Show(CellValue value) => value.Kind == CellKind.Number
        ? value.Number.ToString("0.####", CultureInfo.InvariantCulture)
        : ThaiDigits.ToArabic(value.Text ?? "").Trim();
}
