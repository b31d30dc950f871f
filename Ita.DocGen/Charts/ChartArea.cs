namespace Ita.DocGen.Charts;

/// <summary>What is left of the sheet for the plot itself.</summary>
internal readonly record struct ChartArea(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}
