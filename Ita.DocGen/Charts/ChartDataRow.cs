using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

public sealed record ChartDataRow(string Name, ImmutableArray<ChartDataCell> Cells);
