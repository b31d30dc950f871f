namespace Ita.DocGen.Charts;

/// <summary>
/// One line of text. Y is its base line; the size is that of TH SarabunPSK, and a writer with another face
/// scales it to the same apparent size (<see cref="ApparentSize"/>).
/// </summary>
public sealed record ChartLabel(string Text, double X, double Y, ChartAnchor Anchor, double SizeInPoints, bool Bold, ChartColour Colour) : ChartShape;
