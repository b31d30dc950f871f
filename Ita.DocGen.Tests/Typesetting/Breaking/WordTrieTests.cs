using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class WordTrieTests
{
    private const int LargestAsset = 600 * 1024;

    [Fact]
    public void The_compiled_list_is_what_the_sources_compile_to()
    {
        var fresh = WordTrieBuilder.Build(WordListSources.Merge());
        var asset = Path.Combine(WordListSources.Folder, "thai-words.trie");
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
        {
            File.WriteAllBytes(asset, fresh);
        }
        File.ReadAllBytes(asset).AsSpan().SequenceEqual(fresh)
            .ShouldBeTrue("The lists have changed. Run with ITA_ACCEPT=1 to compile them anew, then build.");
        fresh.Length.ShouldBeLessThanOrEqualTo(LargestAsset);
    }

    [Fact]
    public void Every_word_is_found_whole_with_its_inner_places()
    {
        var words = WordListSources.Merge();
        var segmenter = new WordSegmenter(WordTrie.Load());
        var wrong = new List<string>();
        foreach (var entry in words)
        {
            var marks = new BreakMark[entry.Word.Length + 1];
            segmenter.MarkWordStarts(entry.Word, marks);
            for (var index = 1; index < entry.Word.Length; index++)
            {
                var expected = !entry.HasPlace(index) ? BreakMark.None : entry.IsPoorPlace(index) ? BreakMark.Poor : BreakMark.Good;
                if (marks[index] != expected)
                {
                    wrong.Add(entry.ToString());
                    break;
                }
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Our_own_list_names_no_word_twice() =>
        WordListSources.Lines("local-government.txt").Select(WordListEntry.Bare)
            .ShouldBeUnique();

    [Fact]
    public void Refuses_what_is_no_compiled_list() =>
        Should.Throw<InvalidDataException>(() => new WordTrie(new byte[64]));
}
