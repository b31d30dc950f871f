using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>Blocks that stay together on one page (an endorsement, a closing with its signature).</summary>
public sealed record Group(ImmutableArray<Block> Blocks) : Block;
