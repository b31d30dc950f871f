namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>Walks UTF-16 by code points; half a surrogate pair counts as U+FFFD.</summary>
internal static class CodePoints
{
    public const int Replacement = 0xFFFD;

    public static int At(string text, int index)
    {
        var unit = text[index];
        if (!char.IsSurrogate(unit))
        {
            return unit;
        }

        return char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(unit, text[index + 1])
            : Replacement;
    }

    public static int LengthOf(int codePoint) => codePoint > 0xFFFF ? 2 : 1;
}
