using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>A month of a year พ.ศ.: what "ตุลาคม ๒๕๖๕" says.</summary>
public readonly record struct CalendarMonth(int BuddhistYear, int Month) : IComparable<CalendarMonth>
{
    public static CalendarMonth Of(DateOnly day) => new(Thai.BuddhistYear.Of(day), day.Month);

    public DateOnly First => new(Thai.BuddhistYear.ToChristian(BuddhistYear), Month, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public DatePeriod Period => new(First, Last);

    public int CompareTo(CalendarMonth other) => (BuddhistYear, Month).CompareTo((other.BuddhistYear, other.Month));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BuddhistYear}-{Month:00}");
}
