namespace Ita.DocGen.Thai;

/// <summary>Characters that come along when text is pasted and that no reader sees: dropped, or turned into a plain space or line end.</summary>
internal static class Invisibles
{
    public static bool IsOdd(char letter) => letter switch
    {
        < '\u0080' or (>= '\u0E00' and <= '\u0E7F') => false,
        '\u0085' or '\u00A0' or '\u00AD' or '\u202F' or '\u205F' or '\u2060' or '\u3000' or '\uFEFF' => true,
        >= '\u2000' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => false,
    };

    public static bool IsDropped(string text, int index) => text[index] switch
    {
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        // joiners hold an emoji together; beside Thai they do nothing but spoil a search
        '\u200C' or '\u200D' => !JoinsPictographs(text, index),
        _ => false,
    };

    public static char Visible(char letter) => letter switch
    {
        '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00A0' or '\u202F' or '\u205F' or '\u3000' => ' ',
        >= '\u2000' and <= '\u200A' => ' ',
        _ => letter,
    };

    private static bool JoinsPictographs(string text, int index) =>
        index > 0 && index + 1 < text.Length
        && IsPictographic(text[index - 1]) && IsPictographic(text[index + 1]);

    private static bool IsPictographic(char letter) => char.IsSurrogate(letter) || letter is '\uFE0F' or (>= '\u2190' and <= '\u2BFF');
}
