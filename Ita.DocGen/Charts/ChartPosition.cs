namespace Ita.DocGen.Charts;

/// <summary>A place in a drawing, in points from the upper left corner.</summary>
public readonly record struct ChartPosition(double X, double Y);
