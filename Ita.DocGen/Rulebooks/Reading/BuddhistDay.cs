using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>"2568-04-30" in years of the Buddhist era → the Gregorian day; null when it is no day.</summary>
internal static class BuddhistDay
{
    public static DateOnly? Find(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 3 && Number(parts[0], 4) is >= BuddhistYear.Threshold and var year && Number(parts[1], 2) is { } month && Number(parts[2], 2) is { } day
            ? BuddhistYear.FindDay(year, month, day)
            : null;
    }

    private static int? Number(string digits, int length) =>
        digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
