using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>The files of all documents, and what setting them brought to light (a missing glyph, say).</summary>
internal sealed record WrittenDocuments(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings)
{
    public static WrittenDocuments None { get; } = new([], []);
}
