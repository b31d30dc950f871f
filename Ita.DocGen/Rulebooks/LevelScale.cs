using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// The levels of a year, best first, and the scores their per-instrument condition is tested on.
/// Scores are compared as they are printed, with two decimals.
/// </summary>
public sealed record LevelScale(
    ImmutableArray<Level> Levels,
    ImmutableArray<ScorePart> Parts,
    decimal PassMark,
    Grounds Grounds)
{
    public static ImmutableArray<ScorePart> ThreeInstruments { get; } = [ScorePart.Iit, ScorePart.Eit, ScorePart.Oit];

    public static ImmutableArray<ScorePart> FourScores { get; } =
        [ScorePart.Iit, ScorePart.EitPart1, ScorePart.EitPart2, ScorePart.Oit];

    /// <summary>The same bands tested over other scores: the printed rules leave three or four open.</summary>
    public LevelScale Over(ImmutableArray<ScorePart> parts) => this with { Parts = parts };

    /// <summary>The level, or null when a score that is not known could change it.</summary>
    public Level? LevelOf(LevelScores scores)
    {
        var possible = PossibleLevels(scores);
        return possible.Length == 1 ? possible[0] : null;
    }

    /// <summary>Every level the known scores allow, best first; one when the scores decide it.</summary>
    public ImmutableArray<Level> PossibleLevels(LevelScores scores)
    {
        var overall = Printed(scores.Overall);
        var possible = ImmutableArray.CreateBuilder<Level>();
        foreach (var level in Levels)
        {
            if (overall < level.From || !MayReach(scores, level))
            {
                continue;
            }

            possible.Add(level);
            if (IsSureToReach(scores, level))
            {
                break;
            }
        }

        return possible.ToImmutable();
    }

    public Level? FindLevel(string name) => Levels.FirstOrDefault(level => level.Name == name);

    /// <summary>The next better level, or null at the top.</summary>
    public Level? NextAbove(Level level)
    {
        var place = Levels.IndexOf(level);
        return place > 0 ? Levels[place - 1] : null;
    }

    /// <summary>All conditions of a level beside the scores at hand, the overall score first.</summary>
    public ImmutableArray<LevelGap> ConditionsOf(Level level, LevelScores scores)
    {
        var overall = new LevelGap(null, level.From, Printed(scores.Overall));
        return level.EachPartFrom is not { } each
            ? [overall]
            : [overall, .. Parts.Select(part => new LevelGap(part, each, Printed(scores.Of(part))))];
    }

    private bool MayReach(LevelScores scores, Level level) =>
        level.EachPartFrom is not { } each || (Parts.All(part => HighestOf(scores, part) >= each) && !EitForbids(scores, each));

    private bool IsSureToReach(LevelScores scores, Level level) =>
        level.EachPartFrom is not { } each || Parts.All(part => LowestOf(scores, part) >= each);

    // One half of EIT is never above the whole: an EIT under the mark rules the level out even when its halves are not known.
    private bool EitForbids(LevelScores scores, decimal each) =>
        Printed(scores.Of(ScorePart.Eit)) < each && Parts.Any(part => part is ScorePart.EitPart1 or ScorePart.EitPart2);

    private static decimal HighestOf(LevelScores scores, ScorePart part) =>
        Printed(scores.Of(part)) ?? (IsHalf(part) && scores.Eit is { } eit ? Math.Min(100, 2 * eit) : 100);

    // With both halves at most 100, an EIT of 98 leaves neither half below 96.
    private static decimal LowestOf(LevelScores scores, ScorePart part) =>
        Printed(scores.Of(part)) ?? (IsHalf(part) && scores.Eit is { } eit ? Math.Max(0, (2 * eit) - 100) : 0);

    private static bool IsHalf(ScorePart part) => part is ScorePart.EitPart1 or ScorePart.EitPart2;

    private static decimal Printed(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);

    private static decimal? Printed(decimal? score) => score is { } known ? Printed(known) : null;
}
