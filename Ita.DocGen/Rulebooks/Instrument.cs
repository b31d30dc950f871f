namespace Ita.DocGen.Rulebooks;

/// <summary>The three instruments of the assessment.</summary>
public enum Instrument
{
    Iit,
    Eit,
    Oit,
}
