namespace Ita.DocGen.Thai;

/// <summary>Why a typed date, number or code could not be read with certainty.</summary>
public enum Doubt
{
    /// <summary>Nothing but blanks.</summary>
    Empty,

    /// <summary>A word or sign that has no place in such a value.</summary>
    UnknownWord,

    /// <summary>Known words in an order that says nothing.</summary>
    UnknownForm,

    /// <summary>31 April, 29 February of a common year, month 13.</summary>
    NoSuchDay,

    /// <summary>"วันที่ มีนาคม ๒๕๖๖".</summary>
    DayMissing,

    /// <summary>A day with no month.</summary>
    MonthMissing,

    /// <summary>A date without a year that the fiscal year at hand does not settle.</summary>
    YearMissing,

    /// <summary>Two digits that may be พ.ศ. or ค.ศ.</summary>
    YearUnclear,

    /// <summary>"พ.ศ. 2023", "ค.ศ. 2566", or a year of no century we know.</summary>
    YearOutOfEra,

    /// <summary>A year alone: the calendar year or the fiscal year?</summary>
    YearAlone,

    /// <summary>03/31/66: in Thailand the day comes first.</summary>
    MonthBeforeDay,

    RangeRunsBackwards,

    /// <summary>"ตั้งแต่ … เป็นต้นไป".</summary>
    OpenEnded,

    /// <summary>"วันจันทร์ที่" of a day that was a Tuesday.</summary>
    WeekdayDoesNotFit,

    /// <summary>"97,8", "1.234,50", "97 80": comma, dot or space may divide thousands or decimals.</summary>
    SeparatorUnclear,

    /// <summary>Digits that are not grouped as a number is.</summary>
    NotANumber,

    /// <summary>A number where i, e or o is missing.</summary>
    LetterMissing,

    /// <summary>A letter that only looks like i, e or o.</summary>
    LetterUnclear,
}
