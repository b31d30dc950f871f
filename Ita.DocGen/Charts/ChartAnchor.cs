namespace Ita.DocGen.Charts;

/// <summary>Which end of a label stands at its place.</summary>
public enum ChartAnchor
{
    Start,
    Middle,
    End,
}
