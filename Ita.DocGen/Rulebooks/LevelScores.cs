namespace Ita.DocGen.Rulebooks;

/// <summary>The scores a level is decided on; a score that is not known is null.</summary>
public sealed record LevelScores(
    decimal Overall,
    decimal? Iit = null,
    decimal? Eit = null,
    decimal? EitPart1 = null,
    decimal? EitPart2 = null,
    decimal? Oit = null)
{
    public decimal? Of(ScorePart part) => part switch
    {
        ScorePart.Iit => Iit,
        ScorePart.Eit => Eit ?? MeanOfParts,
        ScorePart.EitPart1 => EitPart1,
        ScorePart.EitPart2 => EitPart2,
        _ => Oit,
    };

    private decimal? MeanOfParts => EitPart1 is { } first && EitPart2 is { } second ? (first + second) / 2 : null;
}
