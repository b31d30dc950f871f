using System.Collections.Immutable;
using Ita.DocGen.Intake.Checks.Disclosure;
using Ita.DocGen.Intake.Checks.Evidence;
using Ita.DocGen.Intake.Checks.Identity;
using Ita.DocGen.Intake.Checks.Measures;
using Ita.DocGen.Intake.Checks.Papers;
using Ita.DocGen.Intake.Checks.Scores;
using Ita.DocGen.Intake.Checks.Shape;
using Ita.DocGen.Intake.Checks.Wording;

namespace Ita.DocGen.Intake.Checks;

/// <summary>Every check, group by group.</summary>
internal static class AllChecks
{
    public static ImmutableArray<ICheck> InOrder { get; } =
    [
        new WorkbooksAreInTheirPlace(),
        new PlanYearIsTheFolders(),
        new RequiredCellsAreFilled(),
        new KeysAreUnique(),
        new MeasureNumbersAreKnown(),
        new EveryItemHasItsRow(),
        new ScoresAreWithinScale(),
        new ScoresAreOutOfHundred(),
        new ItemScoresAreSteps(),
        new ScoresAddUp(),
        new LevelsFollowTheScores(),
        new EitPartsDiffer(),
        new AnalysesDiffer(),
        new IndicatorsFollowTheirItems(),
        new DisclosureIndicatorsAreNotSwapped(),
        new HistoryIsUnchanged(),
        new DoneItemsHaveUrls(),
        new UrlsCanBeOpened(),
        new FirstUrlIsOnTheMainSite(),
        new PagesAreApart(),
        new ElementsAreComplete(),
        new ProgressIsAboutItsItem(),
        new DatesFitTheElements(),
        new ItemsHaveADivision(),
        new WeakPointsHaveMeasures(),
        new MeasuresAreTied(),
        new MeasuresHaveADivision(),
        new LinksAreKnown(),
        new MeasuresHaveAPeriod(),
        new PeriodsCanBe(),
        new DoneMeasuresAreShown(),
        new RoundsAgree(),
        new SixMonthsEndInMarch(),
        new AnnualResultsFollowThePlan(),
        new RowsAreNotShifted(),
        new SignersAreInOffice(),
        new ActingSignersTellThePost(),
        new NobodySignsTwice(),
        new PeopleAreKnown(),
        new DivisionsAreKnown(),
        new DivisionsHaveTasks(),
        new PeopleHaveNotLeft(),
        new OrderNumbersAreOfTheirYear(),
        new PaperDatesCanBe(),
        new FilesAreThere(),
        new PhotosAreUsed(),
        new PrintedTextsReadWell(),
    ];
}
