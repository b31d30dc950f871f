using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Binding;

/// <summary>The words of a list and what they mean. Compared after normalising, so that spaces and digits do not matter.</summary>
internal sealed class WordMap<T>
    where T : struct
{
    // From word to place, not to meaning: a dictionary of every T would be compiled anew for each at every start.
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly T[] meanings;

    /// <param name="pairs">The word of the list first; further words that people use for the same thing may follow.</param>
    public WordMap(params (string Word, T Meaning)[] pairs)
    {
        Words = new string[pairs.Length];
        meanings = new T[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            Words[i] = pairs[i].Word;
            meanings[i] = pairs[i].Meaning;
            places.Add(ThaiText.MatchingKey(pairs[i].Word), i);
        }

        // Most cells hold a word of the dropdown letter by letter.
        for (var i = 0; i < pairs.Length; i++)
        {
            places.TryAdd(pairs[i].Word, i);
        }
    }

    public string[] Words { get; }

    public bool TryFind(string text, out T meaning)
    {
        var isKnown = places.TryGetValue(text, out var place) || places.TryGetValue(ThaiText.MatchingKey(text), out place);
        meaning = isKnown ? meanings[place] : default;
        return isKnown;
    }
}
