using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>One item's score; e items may have their two parts apart.</summary>
public sealed record ItemResult(Item Item, Figure? Score, Figure? Part1, Figure? Part2)
{
    public bool HasParts => Part1 is not null || Part2 is not null;

    /// <summary>What is printed as the item's score: the given one, or the mean of the parts, or the only part.</summary>
    public Figure? Shown { get; } = Score ?? (Part1, Part2) switch
    {
        (not null, not null) => Figure.Computed((Part1.Value + Part2.Value) / 2, "(EIT ส่วนที่ ๑ + EIT ส่วนที่ ๒) ÷ 2", Part1, Part2),
        (not null, null) => Part1,
        _ => Part2,
    };

    /// <summary>The lowest score known of the item; null when none is.</summary>
    public decimal? Lowest => new[] { Score?.Printed, Part1?.Printed, Part2?.Printed }.Where(score => score is not null).Min();
}
