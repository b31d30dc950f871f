using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>Sentences written as they are read, each figure and typed word in them still knowing its cell.</summary>
internal static class Sentence
{
    public static ImmutableArray<Inline> Of(Prose prose, [InterpolatedStringHandlerArgument(nameof(prose))] SentenceHandler text)
    {
        _ = prose;
        return text.ToInlines();
    }

    /// <summary>"ก ข และ ค" out of phrases.</summary>
    public static ImmutableArray<Inline> Join(IReadOnlyList<ImmutableArray<Inline>> parts, string conjunction = " และ")
    {
        var all = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                all.Add(new TextRun(i == parts.Count - 1 ? conjunction : " "));
            }

            all.AddRange(parts[i]);
        }

        return all.ToImmutable();
    }
}
