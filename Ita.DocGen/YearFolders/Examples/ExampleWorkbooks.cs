using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The blank workbooks of a year with the fictional agency's answers laid over them, joined by code or number.</summary>
internal sealed class ExampleWorkbooks(RulebookShelf shelf, ExampleYear year)
{
    private readonly ExamplePlan plan = ExamplePlan.Of(year);
    private readonly Rulebook planRules = shelf.Get(year.PlanYear);

    public WorkbookContent Of(WorkbookKind kind)
    {
        var blank = new BlankWorkbooks(shelf, year.PlanYear, Lists()).Of(kind);
        var rows = blank.Rows;
        foreach (var (sheet, own) in AnswersOf(kind))
        {
            rows = rows.SetItem(sheet.Name, Lay(sheet, blank.Rows.GetValueOrDefault(sheet.Name, []), [.. own]));
        }

        return blank with { Rows = rows };
    }

    private AgencyLists Lists() => new(
        [.. ExampleDivisions.All.Select(division => division.Name)],
        [.. ExamplePeople.All.Select(person => person.Post)],
        [.. plan.Activities.Select(activity => activity.Number)])
    {
        PreviousScores = PreviousScores(),
    };

    private ImmutableDictionary<string, CellValue> PreviousScores()
    {
        var scores = ExampleItemScores.Of(year.ResultYear).Disclosure;
        return planRules.ItemsOf(Instrument.Oit)
            .Where(item => item.PreviousCode is not null && scores.ContainsKey(item.PreviousCode))
            .ToImmutableDictionary(item => item.Code, item => CellValue.OfNumber(scores[item.PreviousCode!]));
    }

    private IEnumerable<(SheetSchema Sheet, IEnumerable<RowContent> Rows)> AnswersOf(WorkbookKind kind) => kind switch
    {
        WorkbookKind.Agency =>
        [
            (AgencySheet.Sheet, [ExampleAgency.Facts(year)]),
            (DivisionsSheet.Sheet, ExampleDivisions.Rows()),
            (PeopleSheet.Sheet, ExamplePeople.Rows()),
            (SigningSheet.Sheet, ExampleSignatures.Rows(year)),
            (PapersSheet.Sheet, ExamplePapers.Rows(year)),
            (TextsSheet.Sheet, ExampleTexts.Rows(year)),
            (CitedOrdersSheet.Sheet, ExampleCitedOrders.Rows(year)),
            (GroupMembersSheet.Sheet, ExampleWorkingGroup.Members()),
            (GroupDutiesSheet.Sheet, ExampleWorkingGroup.Duties(year)),
            (OptionsSheet.Sheet, [ExampleAgency.Options(year)]),
        ],
        WorkbookKind.Scores =>
        [
            (YearScoresSheet.Sheet, ExampleScoreHistory.Rows(year)),
            (ItemScoresSheet.Sheet, ExampleItemScores.Rows(year)),
            (IndicatorAnalysisSheet.Sheet, ExampleIndicatorTexts.Rows(year)),
            (IssueAnalysisSheet.Sheet, ExampleIssueTexts.Rows(year)),
            (StrengthsSheet.Sheet, ExampleStrengths.Rows(year)),
            (ScorePicturesSheet.Sheet, ExampleStrengths.Pictures(year)),
        ],
        WorkbookKind.Disclosure => new ExampleDisclosure(shelf, year).Sheets(),
        _ => plan.Sheets(),
    };

    // Fixed rows keep what the program gives and take the answers; free rows are the agency's own.
    private static ImmutableArray<RowContent> Lay(SheetSchema sheet, ImmutableArray<RowContent> given, ImmutableArray<RowContent> own)
    {
        if (sheet.Shape == SheetShape.Pairs)
        {
            return [Merge(given.IsEmpty ? RowContent.Of() : given[0], own[0])];
        }

        if (sheet.Shape == SheetShape.FreeRows)
        {
            return own;
        }

        var answers = own.ToLookup(row => KeyOf(sheet, row));
        return [.. given.Select(row => answers[KeyOf(sheet, row)].Aggregate(row, Merge))];
    }

    private static string KeyOf(SheetSchema sheet, RowContent row) =>
        sheet == ElementsSheet.Sheet
            ? $"{row[ElementsSheet.Code].Text}|{row[ElementsSheet.Element].Text}"
            : row[sheet.Key!].Text ?? "";

    private static RowContent Merge(RowContent row, RowContent answers) => new(row.Values.SetItems(answers.Values));
}
