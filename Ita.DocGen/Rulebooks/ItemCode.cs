using System.Globalization;

namespace Ita.DocGen.Rulebooks;

/// <summary>
/// Codes of items as offices write them ("O12", "o 12", "๐๑๒" with a Thai zero for the letter, "อ"-less "012") → "o12".
/// </summary>
public static class ItemCode
{
    /// <summary>The code in its one spelling, or null when the text is none.</summary>
    public static string? Find(string text)
    {
        var plain = Thai.ThaiDigits.ToArabic(text).Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length is < 2 or > 4)
        {
            return null;
        }

        var letter = plain[0] switch
        {
            'i' or 'I' => 'i',
            'e' or 'E' => 'e',
            'o' or 'O' or '0' => 'o',
            _ => '\0',
        };
        return letter != '\0' && int.TryParse(plain.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{letter}{number}")
            : null;
    }

    public static Instrument? InstrumentOf(string code) => (code.Length == 0 ? '\0' : code[0]) switch
    {
        'i' => Instrument.Iit,
        'e' => Instrument.Eit,
        'o' => Instrument.Oit,
        _ => null,
    };

    public static char LetterOf(Instrument instrument) => instrument switch
    {
        Instrument.Iit => 'i',
        Instrument.Eit => 'e',
        _ => 'o',
    };

    /// <summary>12 of "o12"; 0 when there is no number.</summary>
    public static int NumberOf(string code) =>
        code.Length > 1 && int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
