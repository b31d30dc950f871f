namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>Every Thai syllable head that may be written: 44 consonants, vowels above and below, tones, with sara am and without.</summary>
internal static class ThaiClusters
{
    private const string Vowels = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E38\u0E39\u0E3A";
    private const string Tones = "\u0E48\u0E49\u0E4A\u0E4B";

    public static IEnumerable<string> All => Consonants.SelectMany(Of);

    private static IEnumerable<char> Consonants => Enumerable.Range('ก', 'ฮ' - 'ก' + 1).Select(letter => (char)letter).Except(['ฤ', 'ฦ']);

    private static IEnumerable<string> Of(char consonant) =>
    [
        .. from vowel in Optional(Vowels) from tone in Optional(Tones) select consonant + vowel + tone,
        .. from tone in Optional(Tones) select consonant + tone + "ำ",
        consonant + "\u0E34\u0E4C", consonant + "\u0E38\u0E4C", consonant + "\u0E4C", consonant + "\u0E4D", consonant + "\u0E4E",
    ];

    private static IEnumerable<string> Optional(string marks) => marks.Select(mark => mark.ToString()).Prepend("");
}
