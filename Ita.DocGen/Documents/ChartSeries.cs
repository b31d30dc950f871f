using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points);
