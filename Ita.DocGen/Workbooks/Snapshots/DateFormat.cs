namespace Ita.DocGen.Workbooks;

/// <summary>Reads number formats as Excel does: is it a date, and which day does a serial number mean?</summary>
internal static class DateFormat
{
    private const double LastSerial = 2_958_465;

    public static bool Matches(string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return false;
        }

        var quoted = false;
        var bracket = false;
        var isDate = false;
        for (var i = 0; i < format.Length; i++)
        {
            var letter = format[i];
            if (letter is '\\' or '_' or '*')
            {
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (quoted)
            {
                continue;
            }
            else if (letter is '[' or ']')
            {
                bracket = letter == '[';
            }
            else if (!bracket && letter is '0' or '#' or '?')
            {
                return false;
            }
            else if (!bracket && letter is 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'b' or 'B')
            {
                // 'b' is the Buddhist year of Thai formats.
                isDate = true;
            }
        }

        return isDate && !format.Equals("General", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Formats that a file names by number alone: days and times of every language, and those of East Asia and of Thailand.
    /// </summary>
    public static bool IsBuiltInDate(int number) => number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) or (>= 71 and <= 81);

    public static CellValue FromSerial(double serial) =>
        serial is >= 1 and <= LastSerial
            ? CellValue.OfDate(DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial))))
            : CellNumber.Of(serial);
}
