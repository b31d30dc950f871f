using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A chart as data. How it is drawn is the business of the Charts room and of Word.</summary>
public sealed record Chart(ChartKind Kind, string Title, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series)
{
    public decimal Minimum { get; init; }

    public decimal Maximum { get; init; } = 100m;

    /// <summary>A line to compare with (the pass mark of 85), or nothing.</summary>
    public ChartMark? Mark { get; init; }

    public DigitStyle Digits { get; init; } = DigitStyle.Thai;

    /// <summary>What the chart shows, in a sentence made from its numbers.</summary>
    public required string AltText { get; init; }
}
