using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>A stretch of the gauge between two limits, with the names of the levels that begin at the lower one.</summary>
internal sealed record GaugeBand(string Name, decimal From, decimal To)
{
    public static ImmutableArray<GaugeBand> Of(Chart chart)
    {
        if (chart.Series.IsEmpty)
        {
            return [];
        }

        var levels = chart.Categories
            .Zip(chart.Series[0].Points, (name, point) => (Name: name, From: point.Value ?? chart.Minimum))
            .GroupBy(level => level.From, (from, sharing) => (From: from, Name: string.Join(" / ", sharing.Select(level => level.Name))))
            .OrderBy(level => level.From)
            .ToArray();
        return [.. levels.Select((level, index) =>
            new GaugeBand(level.Name, level.From, index + 1 < levels.Length ? levels[index + 1].From : Math.Max(chart.Maximum, level.From)))];
    }

    public bool Holds(decimal value, bool isLast) => value >= From && (value < To || isLast);
}
