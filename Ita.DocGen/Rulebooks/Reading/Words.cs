namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>The few words a field may hold, each standing for a value.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] words)
    where T : struct
{
    private string? expected;

    /// <summary>The words as a message lists them.</summary>
    public string Expected => expected ??= string.Join(" | ", words.Select(pair => $"\"{pair.Word}\""));

    public T? Find(string word)
    {
        foreach (var pair in words)
        {
            if (pair.Word == word)
            {
                return pair.Value;
            }
        }

        return null;
    }
}
