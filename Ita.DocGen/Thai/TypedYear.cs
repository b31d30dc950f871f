using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>A year as typed: its number, its count of digits, and the era if one was named.</summary>
internal readonly record struct TypedYear(int Value, int Digits, DateTokenKind? Era)
{
    private const int EarliestChristian = 1900;
    private const int LatestChristian = 2199;
    private const int LatestBuddhist = 2699;

    // A year of two digits is settled when only its พ.ศ. reading lies near the fiscal year at hand:
    // near 2569, 66 is 2566 (ค.ศ. 2066 is not meant), but 26 may be พ.ศ. 2526 or ค.ศ. 2026.
    private const int YearsBack = 30;
    private const int YearsAhead = 15;

    /// <summary>The years พ.ศ. it can mean: one when certain; none when it fits no era.</summary>
    public ImmutableArray<int> Candidates(FiscalYear context) => (Digits, Era) switch
    {
        (4, DateTokenKind.BuddhistEra) => Value is >= BuddhistYear.Threshold and <= LatestBuddhist ? [Value] : [],
        (4, DateTokenKind.ChristianEra) => Value is >= EarliestChristian and <= LatestChristian ? [BuddhistYear.FromChristian(Value)] : [],
        (4, _) => OfFourDigits(),
        (2, DateTokenKind.BuddhistEra) => [2500 + Value],
        (2, DateTokenKind.ChristianEra) => [BuddhistYear.FromChristian(2000 + Value)],
        (2, _) => OfTwoDigits(context),
        _ => [],
    };

    private ImmutableArray<int> OfFourDigits() => Value switch
    {
        >= BuddhistYear.Threshold and <= LatestBuddhist => [Value],
        >= EarliestChristian and <= LatestChristian => [BuddhistYear.FromChristian(Value)],
        _ => [],
    };

    private ImmutableArray<int> OfTwoDigits(FiscalYear context)
    {
        var buddhist = 2500 + Value;
        var christian = BuddhistYear.FromChristian(2000 + Value);
        return IsNear(buddhist, context) && !IsNear(christian, context) ? [buddhist] : [buddhist, christian];
    }

    private static bool IsNear(int year, FiscalYear context) => year >= context.Year - YearsBack && year <= context.Year + YearsAhead;
}
