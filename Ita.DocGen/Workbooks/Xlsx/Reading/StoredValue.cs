using System.Globalization;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>What stands in a cell itself, by the type that the cell names; a number may turn out to be a day.</summary>
internal static class StoredValue
{
    public static CellValue Read(string type, string stored, DateStyles dates, int style) => type switch
    {
        "str" or "inlineStr" => CellValue.OfText(CellEscapes.Read(stored)),
        "b" => CellValue.OfBoolean(stored.Trim() is not ("0" or "false" or "")),
        "e" => CellValue.OfError(stored.Trim()),
        "d" => OfDay(stored),
        _ when string.IsNullOrWhiteSpace(stored) => CellValue.Blank,
        _ => dates.Of(double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN, style),
    };

    private static CellValue OfDay(string stored) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? CellValue.OfDate(DateOnly.FromDateTime(moment))
            : CellValue.OfText(stored);
}
