using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>A value as the chart prints it, with the cells it came from.</summary>
public sealed record ChartDataCell(string Text, Provenance? Source);
