using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition;

/// <summary>A longer text of the staff as it was read: its file and its blocks, digits as typed.</summary>
public sealed record Narrative(string File, ImmutableArray<Block> Blocks);
