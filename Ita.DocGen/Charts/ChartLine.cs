namespace Ita.DocGen.Charts;

public sealed record ChartLine(ChartPosition From, ChartPosition To, ChartColour Colour, double Width, ChartDash Dash = ChartDash.Solid) : ChartShape;
