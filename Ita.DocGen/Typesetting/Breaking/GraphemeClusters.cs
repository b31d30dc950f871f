using System.Globalization;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>What a reader takes for one character: a Thai base with its vowel, tone and ำ, a Latin letter with its
/// accents, a surrogate pair, a joined emoji. Nothing may ever be cut inside of one.</summary>
internal static class GraphemeClusters
{
    private const char FirstCombining = '\u0300';

    public static int NextBoundary(ReadOnlySpan<char> text, int index)
    {
        var next = index + 1;
        if (next >= text.Length)
        {
            return text.Length;
        }
        var first = text[index];
        if (IsThaiBase(first))
        {
            while (next < text.Length && IsThaiMark(text[next]))
            {
                next++;
            }
            if (next == text.Length || IsPlain(text[next]))
            {
                return next;
            }
        }
        else if (IsPlain(first) && IsPlain(text[next]) && first != '\r')
        {
            return next;
        }
        return index + StringInfo.GetNextTextElementLength(text[index..]);
    }

    /// <summary>The next place where a word longer than its line may be cut when nothing better is left: a cluster
    /// boundary that neither strands a leading vowel (เ แ โ ใ ไ) nor starts a line with ะ า ๆ ฯ.</summary>
    public static int NextEmergencyBoundary(ReadOnlySpan<char> text, int index)
    {
        var next = NextBoundary(text, index);
        while (next < text.Length && (IsLeadingVowel(text[next - 1]) || IsTrailing(text[next])))
        {
            next = NextBoundary(text, next);
        }
        return next;
    }

    public static bool IsLeadingVowel(char character) => character is >= 'เ' and <= 'ไ';

    /// <summary>Marks above and below the base, and ำ, which Unicode counts to the cluster of its base.</summary>
    public static bool IsThaiMark(char character) =>
        character is 'ั' or (>= 'ำ' and <= 'ฺ') or (>= '็' and <= '๎');

    private static bool IsTrailing(char character) => character is 'ะ' or 'า' or 'ๅ' or 'ๆ' or 'ฯ';

    private static bool IsThaiBase(char character) => character is >= '฀' and <= '๿' && !IsThaiMark(character);

    private static bool IsPlain(char character) => character < FirstCombining || IsThaiBase(character);
}
