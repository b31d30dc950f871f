using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Runs;

/// <summary>What others want to know of an office at a glance: who it is, and the result it works from.</summary>
public sealed record RunFigures(string? Agency, string? District, string? Province, int ResultYear)
{
    public decimal? Overall { get; init; }

    public string? Level { get; init; }

    public ImmutableArray<IndicatorFigure> Indicators { get; init; } = [];

    internal static RunFigures Of(Assessment assessment, Insight insight) =>
        new(assessment.Agency.FullName?.Value, assessment.Agency.District?.Value, assessment.Agency.Province?.Value, insight.Result.Year)
        {
            Overall = insight.Result.Overall?.Value,
            Level = insight.Result.LevelName,
            Indicators = [.. insight.Indicators
                .Where(result => result.Score is not null)
                .Select(result => new IndicatorFigure(result.Indicator.Number, result.Indicator.Name, result.Score!.Value))],
        };
}
