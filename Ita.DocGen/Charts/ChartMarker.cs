namespace Ita.DocGen.Charts;

/// <summary>The mark of one value on a line; its size is its whole width.</summary>
public sealed record ChartMarker(ChartPosition Centre, ChartMarkerForm Form, double Size, ChartColour Colour) : ChartShape;
