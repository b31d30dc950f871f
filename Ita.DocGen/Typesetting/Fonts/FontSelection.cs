using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The faces to set documents in, and what was found wrong with the files that were handed in.</summary>
public sealed record FontSelection(FontLibrary Library, ImmutableArray<Diagnostic> Findings);
