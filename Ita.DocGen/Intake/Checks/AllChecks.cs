using System.Collections.Immutable;
using Ita.DocGen.Intake.Checks.Identity;
using Ita.DocGen.Intake.Checks.Scores;
using Ita.DocGen.Intake.Checks.Shape;

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
        new ScoresAddUp(),
        new LevelsFollowTheScores(),
        new EitPartsDiffer(),
        new IndicatorsFollowTheirItems(),
        new DisclosureIndicatorsAreNotSwapped(),
        new HistoryIsUnchanged(),
    ];
}
