using Ita.DocGen.Assessments;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake;

/// <summary>Snapshots in, checked model and all findings out. Nothing is refused as a whole: what can be read is read.</summary>
internal static class YearFolderIntake
{
    public static IntakeResult Read(YearFolderInput input)
    {
        var log = new FindingLog();
        var assessment = Bind(input, log);
        return new IntakeResult(assessment, log.InOrder());
    }

    private static Assessment Bind(YearFolderInput input, FindingLog log)
    {
        var reader = new CellReader(log, new FiscalYear(input.PlanYear));
        var binder = new SheetBinder(log, reader);
        var codes = new CodeReader(log);
        BoundWorkbook Book(WorkbookKind kind) => new(input.Find(kind), binder, reader);

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
