using Ita.DocGen.Thai;

namespace Ita.DocGen.Narratives;

/// <summary>Typed text as documents may hold it: normalised Thai, one kind of space, nothing that XML or a printer chokes on.</summary>
internal static class NarrativeText
{
    public static string Clean(string text)
    {
        var normal = ThaiText.Normalise(text);
        return IsClean(normal) ? normal : string.Create(normal.Length, normal, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = Printable(source, i);
            }
        });
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Printable(text, i) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Printable(string text, int i) => text[i] switch
    {
        '\n' or '\t' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
        '\uFFFE' or '\uFFFF' => '\uFFFD',
        var letter when char.IsControl(letter) => ' ',
        var letter when char.IsHighSurrogate(letter) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) => '\uFFFD',
        var letter when char.IsLowSurrogate(letter) && (i == 0 || !char.IsHighSurrogate(text[i - 1])) => '\uFFFD',
        var letter => letter,
    };
}
