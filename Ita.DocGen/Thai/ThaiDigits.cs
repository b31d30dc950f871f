using System.Globalization;

namespace Ita.DocGen.Thai;

/// <summary>Turns the digits of a text Thai or Arabic, and nothing else of it.</summary>
public static class ThaiDigits
{
    private const int Distance = '๐' - '0';

    public static string ToThai(string text) => Shift(text, '0', '9', Distance);

    public static string ToArabic(string text) => Shift(text, '๐', '๙', -Distance);

    public static string Write(int number, Numerals numerals) => As(number.ToString(CultureInfo.InvariantCulture), numerals);

    /// <summary>The text with its digits of the kind asked for, whichever they were.</summary>
    public static string As(string text, Numerals numerals) => numerals == Numerals.Thai ? ToThai(text) : ToArabic(text);

    private static string Shift(string text, char first, char last, int distance)
    {
        if (!text.AsSpan().ContainsAnyInRange(first, last))
        {
            return text;
        }

        return string.Create(text.Length, (text, first, last, distance), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var letter = state.text[i];
                target[i] = letter >= state.first && letter <= state.last ? (char)(letter + state.distance) : letter;
            }
        });
    }
}
