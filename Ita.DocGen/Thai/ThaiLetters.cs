namespace Ita.DocGen.Thai;

/// <summary>What a Thai character is to its neighbours.</summary>
public static class ThaiLetters
{
    public const char Nikhahit = '\u0E4D';
    public const char SaraAa = 'า';
    public const char SaraAm = 'ำ';
    public const char SaraE = 'เ';
    public const char SaraAe = 'แ';
    public const char Lakkhangyao = 'ๅ';
    public const char Paiyannoi = 'ฯ';

    public static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E5B';

    public static bool IsConsonant(char letter) => letter is >= 'ก' and <= 'ฮ';

    /// <summary>Vowels that are written before the consonant they are spoken after: เ แ โ ใ ไ.</summary>
    public static bool IsLeadingVowel(char letter) => letter is >= 'เ' and <= 'ไ';

    public static bool IsTone(char letter) => letter is >= '\u0E48' and <= '\u0E4B';

    /// <summary>Marks that stand above or below a consonant and take no room of their own.</summary>
    public static bool IsMark(char letter) => MarkRank(letter) > 0;

    // Storage order of the marks of one consonant: below, above, tone, silencer. 0 is no mark.
    //
    //        ้   3 tone            ์   4 silencer (พันธุ์: 1 then 4)
    //        ี   2 vowel above
    //        ก   consonant
    //        ู   1 vowel below
    // A table, since every letter of every cell is asked about: U+0E00 to U+0E5F.
    private static ReadOnlySpan<byte> MarkRanks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 2, 0, 0, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 3, 3, 4, 2, 4, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    internal static int MarkRank(char letter)
    {
        var index = letter - '\u0E00';
        return (uint)index < (uint)MarkRanks.Length ? MarkRanks[index] : 0;
    }
}
