using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

public sealed record ChartPolyline(ImmutableArray<ChartPosition> Points, ChartColour Colour, double Width, ChartDash Dash = ChartDash.Solid) : ChartShape;
