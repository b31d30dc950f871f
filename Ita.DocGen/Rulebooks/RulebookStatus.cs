namespace Ita.DocGen.Rulebooks;

/// <summary>Whether the year's rules are announced, or taken over from the last announced year for the time being.</summary>
public enum RulebookStatus
{
    Official,
    Provisional,
}
