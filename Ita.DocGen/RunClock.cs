namespace Ita.DocGen;

/// <summary>The one look at the clock. Bangkok is UTC+7 without summer time; the zone's name is unknown on some machines.</summary>
internal static class RunClock
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

#pragma warning disable RS0030 // The date of a run is a value everywhere else; here it is made.
    public static DateOnly TodayInBangkok() => DateOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(Bangkok).DateTime);

    public static TimeOnly TimeInBangkok() => TimeOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(Bangkok).DateTime);
#pragma warning restore RS0030

    public static DateTime InBangkok(DateTime utc) => utc.Add(Bangkok);
}
