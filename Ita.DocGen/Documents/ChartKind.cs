namespace Ita.DocGen.Documents;

public enum ChartKind
{
    /// <summary>Upright bars, one or several series beside each other.</summary>
    Bar,

    /// <summary>Lying bars: for long category names.</summary>
    HorizontalBar,

    Line,

    Radar,

    /// <summary>One value on a scale of levels; categories are the level names, the first series their lower limits, the second the value.</summary>
    Gauge,
}
