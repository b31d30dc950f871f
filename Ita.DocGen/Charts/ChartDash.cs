namespace Ita.DocGen.Charts;

public enum ChartDash
{
    Solid,
    Dashed,
    Dotted,
    DashDotted,
}
