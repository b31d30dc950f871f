namespace Ita.DocGen.Workbooks;

public enum OpenColumnKind
{
    Text,
    LongText,
    Number,
    Whole,

    /// <summary>A day of the Gregorian calendar, written 2026-01-15.</summary>
    Day,
}
