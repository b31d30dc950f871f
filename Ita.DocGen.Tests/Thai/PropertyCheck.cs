using FsCheck;
using FsCheck.Fluent;

namespace Ita.DocGen.Tests.Thai;

/// <summary>Runs a property on many generated values; the seed is fixed, so that a failure is there again on the next run.</summary>
internal static class PropertyCheck
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int times = 500) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(2569, 1),
            Prop.ForAll(values.ToArbitrary(), property));

    public static Gen<DateOnly> Days(int firstYear = 1990, int lastYear = 2040) =>
        Gen.Choose(new DateOnly(firstYear, 1, 1).DayNumber, new DateOnly(lastYear, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>Texts of letters that do mischief to one another.</summary>
    public static Gen<string> Texts(string letters) =>
        Gen.Elements(letters.ToCharArray()).ArrayOf().Select(drawn => new string(drawn));
}
