using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks;

/// <summary>The shelf after laying a file on it, and what was wrong with the file.</summary>
public sealed record ShelfReading(RulebookShelf Shelf, ImmutableArray<Diagnostic> Findings);
