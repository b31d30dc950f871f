using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>
/// The fewest repairs that reach the next level. Gains add up, and inside an instrument the order of gains is the same
/// for the instrument and for the overall score, so taking the largest first is the best one can do.
/// </summary>
internal static class ShortestRepair
{
    public static RepairPath? Find(ResultSummary result, LevelScale scale, YearScores? scores, ImmutableArray<Repair> repairs)
    {
        if (result.NextLevel is not { } target || scores?.Overall is null)
        {
            return null;
        }

        var now = Results.LevelScoresOf(scores);
        var left = new List<Repair>(repairs);
        var taken = ImmutableArray.CreateBuilder<Repair>();
        while (Open(scale, target, now) is { } gap)
        {
            var next = left.Find(repair => gap.Part is null || Helps(repair.Part, gap.Part.Value));
            if (next is null)
            {
                return null;
            }

            left.Remove(next);
            taken.Add(next);
            now = Repairing.Apply(now, next);
        }

        return new RepairPath(target, taken.ToImmutable(), now.Overall, taken.Any(repair => repair.IsEstimate));
    }

    // Instruments first: their conditions force certain repairs, which count for the overall score as well.
    private static LevelGap? Open(LevelScale scale, Level target, LevelScores scores) =>
        scale.ConditionsOf(target, scores)
            .Where(gap => gap.Actual is not null && !gap.IsMet)
            .OrderBy(gap => gap.Part is null)
            .FirstOrDefault();

    private static bool Helps(ScorePart repaired, ScorePart wanted) => wanted switch
    {
        ScorePart.Eit => repaired is ScorePart.Eit or ScorePart.EitPart1 or ScorePart.EitPart2,
        ScorePart.EitPart1 or ScorePart.EitPart2 => repaired == wanted || repaired == ScorePart.Eit,
        _ => repaired == wanted,
    };
}
