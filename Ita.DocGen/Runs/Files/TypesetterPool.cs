using System.Collections.Concurrent;
using Ita.DocGen.Typesetting.Layout;

namespace Ita.DocGen.Runs;

/// <summary>
/// Typesetters of the same faces and names. Each remembers the words it has met, so one that is free is lent again before
/// another is made; what they remember makes them quick and changes nothing.
/// </summary>
internal sealed class TypesetterPool(TypesetOptions options)
{
    private readonly ConcurrentBag<Typesetter> free = [];

    public Typesetter Lend() => free.TryTake(out var typesetter) ? typesetter : new Typesetter(options);

    public void TakeBack(Typesetter typesetter) => free.Add(typesetter);
}
