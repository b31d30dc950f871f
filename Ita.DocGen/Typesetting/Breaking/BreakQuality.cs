namespace Ita.DocGen.Typesetting.Breaking;

public enum BreakQuality
{
    Good,

    /// <summary>Leaves a lone function word, an opening or a number without its unit at the line's end:
    /// to be taken only when no good break serves.</summary>
    Poor,

    /// <summary>Parts a number from what it counts or numbers, a date, a prefix from its word (ความ, การ, ผู้):
    /// to be taken only when the line would else be half empty.</summary>
    Bad,
}
