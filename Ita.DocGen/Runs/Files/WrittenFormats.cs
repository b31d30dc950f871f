using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>One document as Word and PDF, as far as asked for, and what setting it brought to light.</summary>
internal sealed record WrittenFormats(OutputFile? Word, OutputFile? Pdf, ImmutableArray<Diagnostic> Findings);
