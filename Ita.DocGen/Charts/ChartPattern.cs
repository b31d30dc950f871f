namespace Ita.DocGen.Charts;

/// <summary>How the bars of a series are hatched.</summary>
public enum ChartPattern
{
    Solid,
    RisingStripes,
    LevelStripes,
    Grid,
    FallingStripes,
    UprightStripes,
}
