using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>ปีงบประมาณ พ.ศ. N: 1 October N−1 to 30 September N.</summary>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    public const int Earliest = 545;
    public const int Latest = 10542;

    public FiscalYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Latest);
        Year = year;
    }

    /// <summary>The year พ.ศ. it is called by, in which it ends.</summary>
    public int Year { get; }

    public DateOnly First => new(BuddhistYear.ToChristian(Year) - 1, 10, 1);

    public DateOnly Last => new(BuddhistYear.ToChristian(Year), 9, 30);

    public DatePeriod Period => new(First, Last);

    /// <summary>The window of the six-month report: 1 October N−1 to 31 March N.</summary>
    public DatePeriod FirstHalf => new(First, First.AddMonths(6).AddDays(-1));

    public DatePeriod SecondHalf => new(First.AddMonths(6), Last);

    public FiscalYear Previous => new(Year - 1);

    public FiscalYear Next => new(Year + 1);

    public static FiscalYear Of(DateOnly day) => new(BuddhistYear.Of(day) + (day.Month >= 10 ? 1 : 0));

    public static bool IsPossible(int year) => year is >= Earliest and <= Latest;

    public FiscalYear Plus(int years) => new(Year + years);

    public bool Contains(DateOnly day) => Period.Contains(day);

    /// <summary>Quarter 1 is October to December.</summary>
    public DatePeriod Quarter(int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var first = First.AddMonths((quarter - 1) * 3);
        return new DatePeriod(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>The one month of that name inside the fiscal year.</summary>
    public CalendarMonth MonthNamed(int month) => new(month >= 10 ? Year - 1 : Year, month);

    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);
}
