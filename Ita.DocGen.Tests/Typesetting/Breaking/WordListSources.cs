using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>The sources of the compiled word list, merged: the general list without what is excluded, the inner
/// places of its compounds, and our own list, which wins over both.</summary>
internal static class WordListSources
{
    private const int LongestWord = 60;
    private const int LongestCloseCompound = 8;

    public static string Folder { get; } = Repository.PathOf("Ita.DocGen", "Assets", "words");

    public static IEnumerable<string> GeneralWords() =>
        Lines("th_TH.dic").Skip(1).Where(word => word.Length is > 1 and <= LongestWord && word.All(IsLetter));

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0 && line[0] != '#');

    public static Dictionary<string, WordListEntry> OwnWords()
    {
        var own = Lines("local-government.txt").Select(line => WordListEntry.Parse(line, isOurOwn: true))
            .ToDictionary(entry => entry.Word, StringComparer.Ordinal);
        return own.Values.Select(entry => KeepOwnWordsInsideWhole(entry, own)).ToDictionary(entry => entry.Word, StringComparer.Ordinal);
    }

    public static List<WordListEntry> Merge()
    {
        var own = OwnWords();
        var excluded = Lines("excluded.txt").ToHashSet(StringComparer.Ordinal);
        var merged = new SortedDictionary<string, WordListEntry>(StringComparer.Ordinal);
        foreach (var word in GeneralWords().Where(word => !excluded.Contains(word)))
        {
            merged[word] = new WordListEntry(word, 0, 0, IsOurOwn: false);
        }
        foreach (var compound in Lines("compounds.txt").Select(ParseCompound).Where(compound => !excluded.Contains(compound.Word)))
        {
            merged[compound.Word] = KeepOwnWordsInsideWhole(compound, own);
        }
        foreach (var entry in own.Values)
        {
            merged[entry.Word] = entry;
        }
        return [.. merged.Values];
    }

    // งบ|ประมาณ|แผ่นดิน → งบประมาณ|แผ่นดิน, because our list has งบประมาณ without a break
    private static WordListEntry KeepOwnWordsInsideWhole(WordListEntry entry, Dictionary<string, WordListEntry> own)
    {
        var word = entry.Word;
        var kept = entry;
        for (var length = word.Length - 1; length > 1; length--)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                if (entry.HasPlace(start) && entry.HasPlace(start + length)
                    && own.TryGetValue(word.Substring(start, length), out var inner))
                {
                    kept = kept.WithInside(inner, start);
                }
            }
        }
        return kept;
    }

    // ซับ|ซ้อน, ปรับ|ตัว: two syllables are felt as one word
    private static WordListEntry ParseCompound(string line)
    {
        var compound = WordListEntry.Parse(line, isOurOwn: false);
        return compound.Word.Length > LongestCloseCompound ? compound : compound with { PoorPlaces = compound.Places };
    }

    private static bool IsLetter(char character) =>
        character is (>= 'ก' and <= 'ฮ') or (>= 'ะ' and <= 'ฺ') or (>= 'เ' and <= 'ๅ') or (>= '็' and <= '๎');
}
