namespace Ita.DocGen.Rulebooks;

/// <summary>How indicators 9 and 10 come from the o items of the year.</summary>
public enum OitIndicatorRule
{
    /// <summary>The published rule is unknown: the official score is typed, never computed.</summary>
    NotDerivable,

    /// <summary>Flat mean of the sub-indicators, each the mean of its items.</summary>
    MeanOfSubIndicators,
}
