using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>The ten indicators with items, change and rank.</summary>
internal static class IndicatorResults
{
    public static ImmutableArray<IndicatorResult> Of(Assessment assessment, YearScores? scores, YearScores? before)
    {
        var rules = assessment.ResultRules;
        var results = rules.Indicators.Select(indicator =>
        {
            var score = Figure.Find(scores?.Indicator(indicator.Number));
            var text = assessment.Scores.FindIndicator(indicator.Number);
            return new IndicatorResult(indicator, score, [.. rules.ItemsOf(indicator).Select(item => ItemOf(assessment.Scores, item))])
            {
                Change = before is null ? null : Change.Find(before.Year, Figure.Find(before.Indicator(indicator.Number)), score),
                Part1 = Figure.Find(text?.Part1),
                Part2 = Figure.Find(text?.Part2),
            };
        }).ToImmutableArray();

        return [.. results.Select(result => result with { Rank = RankOf(result, results) })];
    }

    private static int? RankOf(IndicatorResult result, ImmutableArray<IndicatorResult> all) =>
        result.Score is null ? null : 1 + all.Count(other => other.Score?.Printed > result.Score.Printed);

    private static ItemResult ItemOf(ScoreBook book, Item item)
    {
        var score = book.FindItem(item.Code);
        return new ItemResult(item, Figure.Find(score?.Score), Figure.Find(score?.Part1), Figure.Find(score?.Part2));
    }
}
