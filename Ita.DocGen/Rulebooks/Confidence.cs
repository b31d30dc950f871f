namespace Ita.DocGen.Rulebooks;

/// <summary>How sure the rulebook is of a fact, from a guess to the printed rule.</summary>
public enum Confidence
{
    None,
    Low,
    LowMedium,
    Medium,
    MediumHigh,
    High,
}
