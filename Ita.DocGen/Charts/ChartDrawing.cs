using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>A chart as lines, boxes and labels, in painting order.</summary>
public sealed record ChartDrawing(Length Width, Length Height, ImmutableArray<ChartShape> Shapes);
