using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>
/// One lost thing, and what its repair to 100 would give: in points of the overall score and of its instrument.
/// An estimate where the rules do not say how items make up their indicator.
/// </summary>
public sealed record Repair(Indicator Indicator, Item? Item, ScorePart Part, Figure Lost, Figure OverallGain, bool IsEstimate)
{
    /// <summary>What the repair adds to the score of <see cref="Part"/>.</summary>
    public required decimal PartGain { get; init; }

    /// <summary>The level reached if only this were repaired; null when it stays as it is.</summary>
    public Level? LevelReached { get; init; }

    public string Code => Item?.Code ?? "ตัวชี้วัดที่ " + Indicator.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
