namespace Ita.DocGen.Charts;

/// <summary>
/// A piece of a drawn chart. Coordinates are points from the upper left corner, y growing downwards.
/// The kinds are closed; every writer that draws charts handles each of them.
/// </summary>
public abstract record ChartShape
{
    private protected ChartShape()
    {
    }
}
