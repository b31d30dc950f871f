namespace Ita.DocGen.Charts;

/// <summary>A filled rectangle, with an edge if it has an edge colour.</summary>
public sealed record ChartBox(double X, double Y, double Width, double Height, ChartColour Fill, ChartColour? Edge = null) : ChartShape;
