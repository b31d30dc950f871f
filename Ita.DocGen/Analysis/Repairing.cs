using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>The scores as they would be after a repair.</summary>
internal static class Repairing
{
    public static LevelScores Apply(LevelScores scores, Repair repair)
    {
        var after = scores with { Overall = Math.Min(100, scores.Overall + repair.OverallGain.Value) };
        return repair.Part switch
        {
            ScorePart.Iit => after with { Iit = Add(scores.Iit, repair.PartGain) },
            ScorePart.Oit => after with { Oit = Add(scores.Oit, repair.PartGain) },
            ScorePart.EitPart1 => after with { EitPart1 = Add(scores.EitPart1, repair.PartGain), Eit = Add(scores.Eit, repair.PartGain / 2) },
            ScorePart.EitPart2 => after with { EitPart2 = Add(scores.EitPart2, repair.PartGain), Eit = Add(scores.Eit, repair.PartGain / 2) },
            _ => after with
            {
                Eit = Add(scores.Eit, repair.PartGain),
                EitPart1 = Add(scores.EitPart1, repair.PartGain),
                EitPart2 = Add(scores.EitPart2, repair.PartGain),
            },
        };
    }

    private static decimal? Add(decimal? score, decimal gain) => score is { } known ? Math.Min(100, known + gain) : null;
}
