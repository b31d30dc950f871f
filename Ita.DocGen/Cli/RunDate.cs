using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>A date as an option gives it, YYYY-MM-DD; a year of 2400 or more is พ.ศ.</summary>
internal static class RunDate
{
    public static DateOnly? Find(string text)
    {
        var parts = ThaiDigits.ToArabic(text).Split('-');
        if (parts.Length != 3 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        var year = numbers[0] >= BuddhistYear.Threshold ? BuddhistYear.ToChristian(numbers[0]) : numbers[0];
        var exists = year is >= 1 and <= 9999 && numbers[1] is >= 1 and <= 12 && numbers[2] >= 1 && numbers[2] <= DateTime.DaysInMonth(year, numbers[1]);
        return exists ? new DateOnly(year, numbers[1], numbers[2]) : null;
    }
}
