using System.Globalization;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>What stands in a cell itself, by the type that the cell names; a number may turn out to be a day.</summary>
internal static class StoredValue
{
    private const int DayLength = 10;

    public static CellValue Read(string type, string stored, DateStyles dates, int style) => type switch
    {
        "str" or "inlineStr" => CellValue.OfText(CellEscapes.Read(stored)),
        _ when string.IsNullOrWhiteSpace(stored) => CellValue.Blank,
        "b" => CellValue.OfBoolean(stored.Trim() is not ("0" or "false")),
        "e" => CellValue.OfError(stored.Trim()),
        "d" => OfDay(stored.Trim()),
        _ => dates.Of(double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN, style),
    };

    // A day, perhaps with a time behind it, or a time alone.
    private static CellValue OfDay(string stored) =>
        DateOnly.TryParseExact(stored.AsSpan(0, Math.Min(stored.Length, DayLength)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? CellValue.OfDate(day)
            : TimeSpan.TryParse(stored, CultureInfo.InvariantCulture, out var time) ? CellNumber.Of(time.TotalDays)
            : CellValue.OfText(stored);
}
