using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>Overall score, level, distance to the next level, instruments, change.</summary>
internal static class Results
{
    private static readonly ImmutableArray<ScorePart> PrintedParts =
        [ScorePart.Iit, ScorePart.Eit, ScorePart.EitPart1, ScorePart.EitPart2, ScorePart.Oit];

    public static ResultSummary Summarise(int year, LevelScale scale, YearScores? scores, YearScores? before)
    {
        var overall = Figure.Find(scores?.Overall);
        if (scores is null || overall is null)
        {
            return new ResultSummary(year, overall) { AnnouncedLevel = scores?.Level };
        }

        var known = LevelScoresOf(scores);
        var level = scale.LevelOf(known);
        var standing = (scores.Level is null ? null : scale.FindLevel(scores.Level.Value)) ?? level;
        var next = standing is null ? null : scale.NextAbove(standing);
        return new ResultSummary(year, overall)
        {
            AnnouncedLevel = scores.Level,
            ComputedLevel = level,
            NextLevel = next,
            NextLevelConditions = next is null ? [] : scale.ConditionsOf(next, known),
            Change = Change.Find(year - 1, Figure.Find(before?.Overall), overall),
        };
    }

    public static ImmutableArray<PartResult> Parts(YearScores? scores, YearScores? before) =>
        [.. PrintedParts.Select(part => new PartResult(part, Score(scores, part), ChangeOf(scores, before, part)))];

    public static LevelScores LevelScoresOf(YearScores scores) => new(
        scores.Overall?.Value ?? 0,
        scores.Iit?.Value,
        scores.Eit?.Value,
        scores.EitPart1?.Value,
        scores.EitPart2?.Value,
        scores.Oit?.Value);

    public static Figure? Score(YearScores? scores, ScorePart part) => part switch
    {
        _ when scores is null => null,
        ScorePart.Iit => Figure.Find(scores.Iit),
        ScorePart.EitPart1 => Figure.Find(scores.EitPart1),
        ScorePart.EitPart2 => Figure.Find(scores.EitPart2),
        ScorePart.Oit => Figure.Find(scores.Oit),
        _ => Figure.Find(scores.Eit) ?? MeanOfParts(scores),
    };

    private static Figure? MeanOfParts(YearScores scores) =>
        scores.EitPart1 is { } first && scores.EitPart2 is { } second
            ? Figure.Computed((first.Value + second.Value) / 2, "(EIT ส่วนที่ ๑ + EIT ส่วนที่ ๒) ÷ 2", Figure.Of(first), Figure.Of(second))
            : null;

    private static Change? ChangeOf(YearScores? scores, YearScores? before, ScorePart part) =>
        before is null ? null : Change.Find(before.Year, Score(before, part), Score(scores, part));
}
