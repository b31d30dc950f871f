using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>A text of the staff in document blocks, digits as typed, and what of it could not be carried over.</summary>
public sealed record NarrativeReading(ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Findings)
{
    public static NarrativeReading Refused(Diagnostic finding) => new([], [finding]);
}
