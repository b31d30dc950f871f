using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record ListBlock(ListMarker Marker, ImmutableArray<ListItem> Items) : Block
{
    public int Start { get; init; } = 1;
}
