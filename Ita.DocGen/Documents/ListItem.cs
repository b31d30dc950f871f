using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record ListItem(ImmutableArray<Block> Blocks)
{
    public ImmutableArray<Block> Blocks { get; init; } = Outline.WithoutHeadings(Blocks);
}
