namespace Ita.DocGen.Thai;

/// <summary>From a first day to a last day, both included.</summary>
public readonly record struct DatePeriod(DateOnly First, DateOnly Last)
{
    public static DatePeriod OfDay(DateOnly day) => new(day, day);

    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public bool Contains(DatePeriod other) => other.First >= First && other.Last <= Last;

    public bool Overlaps(DatePeriod other) => other.First <= Last && other.Last >= First;

    public bool IsInWholeMonths => First.Day == 1 && Last.AddDays(1).Day == 1;
}
