namespace Ita.DocGen.Documents;

/// <summary>A value of a chart; null where there is none (a year without a score).</summary>
public sealed record ChartPoint(decimal? Value, Provenance? Source = null);
