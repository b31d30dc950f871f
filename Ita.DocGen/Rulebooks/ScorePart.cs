namespace Ita.DocGen.Rulebooks;

/// <summary>A score that stands for an instrument, or for one of the two halves of EIT.</summary>
public enum ScorePart
{
    Iit,
    Eit,
    EitPart1,
    EitPart2,
    Oit,
}
