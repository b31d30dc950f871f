using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>One of the ten indicators with its items.</summary>
public sealed record IndicatorResult(Indicator Indicator, Figure? Score, ImmutableArray<ItemResult> Items)
{
    public Change? Change { get; init; }

    /// <summary>1 = the agency's best; equal scores share a rank. Null without a score.</summary>
    public int? Rank { get; init; }

    public Figure? Part1 { get; init; }

    public Figure? Part2 { get; init; }

    public ScoreGroup? Group => Score is null ? null : Score.Printed >= 100 ? ScoreGroup.Keep : ScoreGroup.Raise;

    public IEnumerable<ItemResult> WeakestFirst => Items.Where(item => item.Lowest < 100).OrderBy(item => item.Lowest).ThenBy(item => item.Item.Number);
}
