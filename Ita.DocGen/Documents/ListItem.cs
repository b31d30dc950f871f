using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record ListItem(ImmutableArray<Block> Blocks);
