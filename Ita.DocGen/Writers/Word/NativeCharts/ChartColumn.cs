using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>A series as a column of numbers.</summary>
internal sealed record ChartColumn(string Name, ImmutableArray<decimal?> Values)
{
    public ChartColumnRole Role { get; init; } = ChartColumnRole.Values;
}
