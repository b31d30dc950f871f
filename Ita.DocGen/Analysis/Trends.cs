using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>Up to six years, oldest first.</summary>
internal static class Trends
{
    private const int MostYears = 6;

    public static ImmutableArray<TrendPoint> Of(Assessment assessment, Func<int, Rulebook?> findRulebook) =>
        [.. assessment.Scores.Years
            .Where(scores => scores.Year <= assessment.ResultYear && scores.Year > assessment.ResultYear - MostYears)
            .OrderBy(scores => scores.Year)
            .Select(scores => Point(scores, findRulebook(scores.Year)))];

    private static TrendPoint Point(YearScores scores, Rulebook? rules)
    {
        var computed = rules is null || scores.Overall is null ? null : rules.LevelScale.LevelOf(Results.LevelScoresOf(scores))?.Name;
        return new TrendPoint(
            scores.Year,
            Figure.Find(scores.Overall),
            scores.Level?.Value ?? computed,
            rules is not null,
            Results.Parts(scores, null),
            [.. scores.Indicators.Select(Figure.Find)]);
    }
}
