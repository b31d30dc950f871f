namespace Ita.DocGen.Thai;

/// <summary>พ.ศ. and ค.ศ.: 543 years apart, both beginning on 1 January.</summary>
public static class BuddhistYear
{
    /// <summary>A typed year of four digits from here on is พ.ศ.; below it, ค.ศ.</summary>
    public const int Threshold = 2400;

    private const int Distance = 543;

    public static int Of(DateOnly day) => day.Year + Distance;

    public static int ToChristian(int buddhistYear) => buddhistYear - Distance;

    public static int FromChristian(int christianYear) => christianYear + Distance;

    /// <summary>A day given by its year พ.ศ., or nothing when the calendar has no such day.</summary>
    public static DateOnly? FindDay(int buddhistYear, int month, int day)
    {
        var year = ToChristian(buddhistYear);
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }
}
