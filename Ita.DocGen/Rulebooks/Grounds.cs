namespace Ita.DocGen.Rulebooks;

/// <summary>Why a fact stands in the rulebook: how sure it is and where it comes from, to be shown to the clerk.</summary>
public sealed record Grounds(Confidence Confidence, string Source)
{
    /// <summary>Below this the program asks the clerk to compare with the official text of the year.</summary>
    public bool NeedsChecking => Confidence < Confidence.MediumHigh;
}
