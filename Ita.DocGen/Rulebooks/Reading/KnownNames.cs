using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>What the other parts of a rulebook may refer to.</summary>
internal sealed class KnownNames(BoundLists lists)
{
    public ImmutableSortedSet<string> SubIndicators { get; } = [.. lists.SubIndicators.Select(sub => sub.Value.Number)];

    public ImmutableHashSet<int> Indicators { get; } = [.. lists.Indicators.Select(indicator => indicator.Value.Number)];

    public ImmutableHashSet<string> Items { get; } = [.. lists.Items.Select(item => item.Value.Code)];
}
