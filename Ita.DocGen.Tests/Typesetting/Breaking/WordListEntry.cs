using System.Text;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

/// <summary>A word and the places inside at which a line may break: bit n stands behind the letter n + 1. Poor places
/// are places too.</summary>
internal sealed record WordListEntry(string Word, ulong Places, ulong PoorPlaces, bool IsOurOwn)
{
    private static readonly char[] Marks = ['|', '~', '≈'];

    public static WordListEntry Parse(string marked, bool isOurOwn)
    {
        var word = new StringBuilder();
        var (places, poor) = (0UL, 0UL);
        foreach (var character in marked)
        {
            if (character is '|' or '~')
            {
                places |= 1UL << (word.Length - 1);
                poor |= character == '~' ? 1UL << (word.Length - 1) : 0;
            }
            else
            {
                word.Append(character);
            }
        }
        return new WordListEntry(word.ToString(), places, poor, isOurOwn);
    }

    public static string Bare(string marked) => string.Concat(marked.Split(Marks));

    public bool HasPlace(int index) => index == 0 || index == Word.Length || (Places >> (index - 1) & 1) != 0;

    public bool IsPoorPlace(int index) => (PoorPlaces >> (index - 1) & 1) != 0;

    public IEnumerable<string> Pieces() => ToString().Split(Marks);

    /// <summary>The same word with the places of another word that stands inside at this index.</summary>
    public WordListEntry WithInside(WordListEntry inner, int start)
    {
        var inside = ((1UL << (inner.Word.Length - 1)) - 1) << start;
        return this with
        {
            Places = (Places & ~inside) | (inner.Places << start),
            PoorPlaces = (PoorPlaces & ~inside) | (inner.PoorPlaces << start),
        };
    }

    public override string ToString() => string.Concat(Word.Select((letter, index) =>
        index == 0 || !HasPlace(index) ? letter.ToString() : IsPoorPlace(index) ? $"~{letter}" : $"|{letter}"));
}
