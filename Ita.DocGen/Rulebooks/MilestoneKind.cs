namespace Ita.DocGen.Rulebooks;

/// <summary>Where a milestone's days come from.</summary>
public enum MilestoneKind
{
    /// <summary>The same in every fiscal year, by law.</summary>
    Fixed,

    /// <summary>Announced or published for this year.</summary>
    Announced,

    /// <summary>Only what earlier years lead one to expect.</summary>
    Rhythm,
}
