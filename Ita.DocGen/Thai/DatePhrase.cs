namespace Ita.DocGen.Thai;

/// <summary>What the words of one date say, before missing pieces are borrowed from a neighbour or from the fiscal year.</summary>
internal sealed record DatePhrase(string Words)
{
    public int? Day { get; init; }

    public int? Month { get; init; }

    public TypedYear? Year { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public int? Quarter { get; init; }

    public DateTokenKind? Round { get; init; }

    public DateTokenKind? Era { get; init; }

    public bool NamesDay { get; init; }

    public bool NamesMonth { get; init; }

    public bool NamesYear { get; init; }

    public bool NamesFiscalYear { get; init; }

    public bool IsWholeYear { get; init; }

    public bool IsEndOfMonth { get; init; }

    /// <summary>Written with slashes, where 3/4 may as well be a fraction.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>A number as the month that can only be a day: 03/31/66.</summary>
    public bool HasMonthFirst { get; init; }

    public Doubt? Fault { get; init; }

    public bool IsOfYear => Quarter is not null || Round is not null || NamesFiscalYear || IsWholeYear;
}
