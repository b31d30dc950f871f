using Ita.DocGen.Assessments;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Intake.Checks;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake;

/// <summary>Snapshots in, checked model and all findings out. Nothing is refused as a whole: what can be read is read.</summary>
internal static class YearFolderIntake
{
    public static IntakeResult Read(YearFolderInput input)
    {
        var log = new FindingLog();
        var books = BooksOf(input, log);
        var assessment = Bind(input, books, log);
        var checks = new CheckInput(assessment, input, books, input.FindRulebook);
        foreach (var check in AllChecks.InOrder)
        {
            log.AddRange(check.Check(checks));
        }

        return new IntakeResult(assessment, log.InOrder());
    }

    /// <summary>The model alone, for a folder that is only looked into.</summary>
    public static Assessment Bind(YearFolderInput input)
    {
        var log = new FindingLog();
        return Bind(input, BooksOf(input, log), log);
    }

    private static Dictionary<WorkbookKind, BoundWorkbook> BooksOf(YearFolderInput input, FindingLog log)
    {
        var reader = new CellReader(log, new FiscalYear(input.PlanYear));
        var binder = new SheetBinder(log, reader);
        return WorkbookSchema.All.ToDictionary(schema => schema.Kind, schema => new BoundWorkbook(input.Find(schema.Kind), binder, reader));
    }

    private static Assessment Bind(YearFolderInput input, Dictionary<WorkbookKind, BoundWorkbook> books, FindingLog log)
    {
        var codes = new CodeReader(log);
        BoundWorkbook Book(WorkbookKind kind) => books[kind];

        var agencyBook = Book(WorkbookKind.Agency);
        var agency = AgencyBinder.Bind(agencyBook);
        return new Assessment(
            input.PlanYear,
            input.ResultRules,
            input.PlanRules,
            input.RunDate,
            agency,
            new PapersBinder(log, agency.People).Bind(agencyBook),
            OptionsBinder.Bind(agencyBook),
            new ScoresBinder(log, codes).Bind(Book(WorkbookKind.Scores), input.ResultRules),
            new DisclosureBinder(codes).Bind(Book(WorkbookKind.Disclosure), input.PlanRules),
            new MeasuresBinder(log).Bind(Book(WorkbookKind.Measures), input.ResultRules, input.Files));
    }
}
