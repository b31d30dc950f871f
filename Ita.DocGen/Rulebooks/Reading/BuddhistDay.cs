using System.Globalization;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>"2568-04-30" in years of the Buddhist era → the Gregorian day; null when it is no day.</summary>
internal static class BuddhistDay
{
    private const int Era = 543;

    public static DateOnly? Find(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2400 and <= 3000
            && DateOnly.TryParseExact($"{year - Era}-{parts[1]}-{parts[2]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }
}
