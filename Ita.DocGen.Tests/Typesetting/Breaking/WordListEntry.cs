namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>A word and the places inside at which a line may break: bit n stands behind the letter n + 1.</summary>
internal sealed record WordListEntry(string Word, ulong Pattern, bool IsOurOwn)
{
    public static WordListEntry Parse(string marked, bool isOurOwn)
    {
        var word = marked.Replace("|", "", StringComparison.Ordinal);
        var pattern = 0UL;
        var letters = 0;
        foreach (var character in marked)
        {
            if (character == '|')
            {
                pattern |= 1UL << (letters - 1);
            }
            else
            {
                letters++;
            }
        }
        return new WordListEntry(word, pattern, isOurOwn);
    }

    public bool HasPlace(int index) => index == 0 || index == Word.Length || (Pattern >> (index - 1) & 1) != 0;

    public override string ToString() =>
        string.Concat(Word.Select((letter, index) => index > 0 && HasPlace(index) ? $"|{letter}" : letter.ToString()));
}
