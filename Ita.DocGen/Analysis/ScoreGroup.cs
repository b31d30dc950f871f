namespace Ita.DocGen.Analysis;

public enum ScoreGroup
{
    /// <summary>100.00: keep the standard.</summary>
    Keep,

    /// <summary>Below 100.00: raise.</summary>
    Raise,
}
