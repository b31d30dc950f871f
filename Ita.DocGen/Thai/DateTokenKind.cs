namespace Ita.DocGen.Thai;

internal enum DateTokenKind
{
    Number,
    Slash,
    Dot,
    Hyphen,
    Month,
    Weekday,
    DayLabel,
    MonthLabel,
    EndOfMonth,
    YearLabel,
    FiscalYearLabel,
    BuddhistEra,
    ChristianEra,
    Throughout,
    From,
    To,
    And,
    Onwards,
    Quarter,
    FirstHalf,
    SecondHalf,
    WholeRound,

    /// <summary>"ภายใน", "ณ", brackets: words that leave the date as it is.</summary>
    Filler,
    Unknown,
}
