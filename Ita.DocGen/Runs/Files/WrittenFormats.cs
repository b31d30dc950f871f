using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>The files of one document in the formats asked for, the pictures that its page shows, and what setting it brought to light.</summary>
internal sealed record WrittenFormats(ImmutableArray<OutputFile> Files, ImmutableArray<OutputFile> Pictures, ImmutableArray<Diagnostic> Findings);
