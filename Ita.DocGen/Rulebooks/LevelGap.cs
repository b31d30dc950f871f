namespace Ita.DocGen.Rulebooks;

/// <summary>One condition of a level: the overall score (part null) or one instrument score, what it needs and what it is.</summary>
public sealed record LevelGap(ScorePart? Part, decimal Needed, decimal? Actual)
{
    public bool IsMet => Actual >= Needed;

    /// <summary>How many points are missing; null when the score is not known.</summary>
    public decimal? Missing => Actual is { } actual ? Math.Max(0, Needed - actual) : null;
}
