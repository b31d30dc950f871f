using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>All that can be concluded from a checked year folder, in numbers; the words come later.</summary>
public sealed record Insight(
    ResultSummary Result,
    ImmutableArray<PartResult> Parts,
    ImmutableArray<IndicatorResult> Indicators,
    ImmutableArray<TrendPoint> Trend,
    ImmutableArray<Repair> Repairs,
    RepairPath? ShortestPath,
    ImmutableArray<WeakPoint> WeakPoints,
    ImmutableArray<DivisionProgress> Divisions,
    ImmutableArray<DueTask> DueTasks)
{
    public IEnumerable<IndicatorResult> Keep => Indicators.Where(result => result.Group == ScoreGroup.Keep);

    public IEnumerable<IndicatorResult> Raise => Indicators.Where(result => result.Group == ScoreGroup.Raise);

    public Figure? Score(ScorePart part) => Parts.FirstOrDefault(result => result.Part == part)?.Score;

    public IndicatorResult? FindIndicator(int number) => Indicators.FirstOrDefault(result => result.Indicator.Number == number);
}
