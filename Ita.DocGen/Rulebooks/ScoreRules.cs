using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>What is known about how scores of the year are put together.</summary>
/// <param name="EitHasParts">EIT is given in two parts of equal weight.</param>
/// <param name="OitSteps">The scores an o item can have (0, 100 or 0, 50, 100).</param>
/// <param name="OitIndicators">Whether indicators 9 and 10 may be computed from the o items.</param>
public sealed record ScoreRules(
    bool EitHasParts,
    ImmutableArray<decimal> OitSteps,
    OitIndicatorRule OitIndicators,
    ImmutableArray<Fact> Facts,
    Grounds Grounds)
{
    public bool AreOitIndicatorsDerivable => OitIndicators != OitIndicatorRule.NotDerivable;
}
