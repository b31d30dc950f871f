using System.Globalization;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>Control characters and halves of characters, as pasting leaves them: writers drop them, and a letter may have been meant.</summary>
internal sealed class LettersArePrintable : IWordingRule
{
    // Line ends are the only control characters that an honest text holds.
    public bool Concerns(PrintedText text)
    {
        var raw = text.Raw.AsSpan();
        return raw.ContainsAnyInRange('\u0000', '\u001F')
            || raw.ContainsAnyInRange('\u007F', '\u009F')
            || raw.ContainsAnyInRange('\uD800', '\uDFFF')
            || raw.ContainsAnyInRange('\uFFFD', '\uFFFF');
    }

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        for (var i = 0; i < text.Raw.Length; i++)
        {
            if (IsBroken(text.Raw, i))
            {
                return [Problems.TextCannotBePrinted(text.Cell, Shown(text.Raw, i))];
            }
        }

        return [];
    }

    private static bool IsBroken(string text, int index) => text[index] switch
    {
        '\n' or '\r' or '\t' => false,
        '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
        var letter when char.IsHighSurrogate(letter) => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        var letter when char.IsLowSurrogate(letter) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        var letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Control,
    };

    private static string Shown(string text, int index) =>
        string.Concat(PrintedText.Around(text, index).Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)));
}
