namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Where inside a run of Thai letters a word may begin at all, whatever the word list says.</summary>
internal static class ThaiLetters
{
    private const char Thanthakhat = '์';

    public static bool IsRepeatOrAbbreviationMark(char character) => character is 'ๆ' or 'ฯ';

    /// <summary>ฯพณฯ is the only word that begins with ฯ.</summary>
    public static bool StartsTitle(ReadOnlySpan<char> text) => text.StartsWith("ฯพณฯ", StringComparison.Ordinal);

    public static bool CanStartWord(ReadOnlySpan<char> run, int index)
    {
        var character = run[index];
        return !GraphemeClusters.IsThaiMark(character)
            && character is not ('ะ' or 'า' or 'ๅ')
            && (index == 0 || !GraphemeClusters.IsLeadingVowel(run[index - 1]))
            && !IsSilenced(run, index);
    }

    // ส์ ติ์ ธุ์: a silenced consonant always ends the word before it
    private static bool IsSilenced(ReadOnlySpan<char> run, int index) =>
        index + 1 < run.Length
        && (run[index + 1] == Thanthakhat
            || (run[index + 1] is 'ิ' or 'ุ' && index + 2 < run.Length && run[index + 2] == Thanthakhat));
}
