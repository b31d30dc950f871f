using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>A closed outline, filled if it has a fill; the fill lets that share of what lies below through.</summary>
public sealed record ChartPolygon(ImmutableArray<ChartPosition> Points, ChartColour? Fill, ChartColour? Edge, double EdgeWidth, ChartDash Dash = ChartDash.Solid) : ChartShape
{
    /// <summary>From 0 (nothing seen) to 1 (solid).</summary>
    public double FillOpacity { get; init; } = 1;
}
