using System.IO.Compression;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>The texts on which ICU and we are compared, with ICU's breaks as bars: sentences of ten words each.</summary>
internal static class IcuAnswers
{
    public const string Golden = "icu-answers";

    /// <summary>Words that ICU's dictionary has too, whole or piece by piece.</summary>
    public const string SharedWords = "shared";

    /// <summary>Any words of the list, with transliterations and names that ICU does not know.</summary>
    public const string AnyWords = "any";

    public const string Office = "office";

    private const int Words = 10_000;
    private const int WordsOfASentence = 10;
    private const int Seed = 2569;

    public static IEnumerable<(string Group, string Text, List<int> Breaks)> Read()
    {
        using var file = File.OpenRead(Repository.PathOf("Ita.DocGen.Tests", "Golden", "Breaking", Golden + ".txt.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var (group, marked) = (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..]);
            var breaks = new List<int>();
            for (var bar = marked.IndexOf('|'); bar >= 0; bar = marked.IndexOf('|', bar + 1))
            {
                breaks.Add(bar - breaks.Count);
            }
            yield return (group, marked.Replace("|", "", StringComparison.Ordinal), breaks);
        }
    }

    public static string Ask(IcuLineBreaks icu)
    {
        var list = WordListSources.GeneralWords().ToList();
        var compounds = new CompoundWords(icu, [.. list]);
        var shared = list.Where(word => !compounds.Mark(word).StartsWith('?')).ToList();
        var sentences = Sentences(shared).Select(sentence => (SharedWords, sentence))
            .Concat(Sentences(list).Select(sentence => (AnyWords, sentence)))
            .Concat(OfficeSentences.All.Select(sentence => (Office, sentence)));
        return string.Concat(sentences.Select(sentence => $"{sentence.Item1}\t{Mark(sentence.Item2, icu.Find(sentence.Item2))}\n"));
    }

    private static IEnumerable<string> Sentences(List<string> words)
    {
        var chosen = words.ToArray();
        new Random(Seed).Shuffle(chosen);
        return chosen.Take(Words).Chunk(WordsOfASentence).Select(group => string.Concat(group));
    }

    private static string Mark(string text, List<int> breaks)
    {
        var marked = text;
        for (var index = breaks.Count - 1; index >= 0; index--)
        {
            marked = marked.Insert(breaks[index], "|");
        }
        return marked;
    }
}
