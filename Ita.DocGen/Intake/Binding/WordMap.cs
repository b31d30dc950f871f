using System.Collections.Frozen;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Binding;

/// <summary>The words of a list and what they mean. Compared after normalising, so that spaces and digits do not matter.</summary>
internal sealed class WordMap<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> byKey;

    /// <param name="pairs">The word of the list first; further words that people use for the same thing may follow.</param>
    public WordMap(params (string Word, T Meaning)[] pairs)
    {
        Words = [.. pairs.Select(pair => pair.Word)];
        byKey = pairs.ToFrozenDictionary(pair => ThaiText.MatchingKey(pair.Word), pair => pair.Meaning);
    }

    public string[] Words { get; }

    public bool TryFind(string text, out T meaning) => byKey.TryGetValue(ThaiText.MatchingKey(text), out meaning);
}
