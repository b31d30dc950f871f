namespace Ita.DocGen.Thai;

/// <summary>Turns the digits of a text Thai or Arabic, and nothing else of it.</summary>
public static class ThaiDigits
{
    private const int Distance = '๐' - '0';

    public static string ToThai(string text) => Shift(text, '0', '9', Distance);

    public static string ToArabic(string text) => Shift(text, '๐', '๙', -Distance);

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
