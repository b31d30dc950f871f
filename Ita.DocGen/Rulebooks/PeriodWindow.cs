namespace Ita.DocGen.Rulebooks;

/// <summary>First and last day (Gregorian) of an element's period.</summary>
public sealed record PeriodWindow(DateOnly First, DateOnly Last)
{
    private const int BuddhistEra = 543;

    public static PeriodWindow FiscalYear(int year) =>
        new(new DateOnly(year - BuddhistEra - 1, 10, 1), new DateOnly(year - BuddhistEra, 9, 30));

    public static PeriodWindow FirstHalf(int year) =>
        new(new DateOnly(year - BuddhistEra - 1, 10, 1), new DateOnly(year - BuddhistEra, 3, 31));

    /// <summary>Null for periods that set no days: timeless content, long plans, rules in force.</summary>
    public static PeriodWindow? Of(ElementPeriod period, int year) => period switch
    {
        ElementPeriod.WholeYear => FiscalYear(year),
        ElementPeriod.PreviousYear => FiscalYear(year - 1),
        ElementPeriod.FirstHalf => FirstHalf(year),
        _ => null,
    };

    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
