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
        if (!File.Exists(asset) || !File.ReadAllBytes(asset).AsSpan().SequenceEqual(fresh))
        {
            var place = Path.Combine(AppContext.BaseDirectory, "thai-words.trie");
            File.WriteAllBytes(place, fresh);
            Assert.Fail($"the word list has changed: copy {place} over {asset}");
        }
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
                if (marks[index] != BreakMark.None != entry.HasPlace(index))
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
        WordListSources.Lines("local-government.txt").Select(line => line.Replace("|", "", StringComparison.Ordinal))
            .ShouldBeUnique();

    [Fact]
    public void Refuses_what_is_no_compiled_list() =>
        Should.Throw<InvalidDataException>(() => new WordTrie(new byte[64]));
}
