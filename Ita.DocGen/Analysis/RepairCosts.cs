using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>
/// What each lost point costs. An item's share is taken through the rulebook's weights where they are known;
/// o items from FY2567 on share their indicator's loss in proportion, as an estimate.
/// Largest gain first. An indicator without item scores stands for itself.
/// </summary>
internal static class RepairCosts
{
    public static ImmutableArray<Repair> Of(Rulebook rules, LevelScale scale, YearScores? scores, ImmutableArray<IndicatorResult> indicators)
    {
        var lost = indicators.Where(result => result.Score is not null || result.Items.Any(item => item.Shown is not null));
        var repairs = lost.SelectMany(result => OfIndicator(rules, result)).Where(repair => repair.OverallGain.Value > 0);
        return
        [
            .. repairs
                .Select(repair => repair with { LevelReached = LevelAfter(scale, scores, repair) })
                .OrderByDescending(repair => repair.OverallGain.Value)
                .ThenBy(repair => repair.Indicator.Number)
                .ThenBy(repair => repair.Item?.Number ?? 0)
                .ThenBy(repair => repair.Part),
        ];
    }

    private static IEnumerable<Repair> OfIndicator(Rulebook rules, IndicatorResult result)
    {
        var share = new IndicatorShare(rules, result.Indicator);
        var scored = result.Items.Where(item => item.Shown is not null).ToArray();
        if (scored.Length == 0)
        {
            return result.Score is { Printed: < 100 } ? [share.Whole(result.Score)] : [];
        }

        return result.Indicator.Instrument switch
        {
            Instrument.Oit when !rules.ScoreRules.AreOitIndicatorsDerivable => share.InProportion(result, scored),
            Instrument.Oit => scored.SelectMany(item => share.BySubIndicator(item)),
            _ => scored.SelectMany(item => share.ByItem(item)),
        };
    }

    private static Level? LevelAfter(LevelScale scale, YearScores? scores, Repair repair)
    {
        if (scores?.Overall is null)
        {
            return null;
        }

        var before = Results.LevelScoresOf(scores);
        var now = scale.LevelOf(before);
        var then = scale.LevelOf(Repairing.Apply(before, repair));
        return then is not null && then != now ? then : null;
    }
}
