using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Rulebooks;

/// <summary>What came of reading a rulebook file: the rulebook, or null beside the findings that kept it back.</summary>
public sealed record RulebookReading(Rulebook? Rulebook, ImmutableArray<Diagnostic> Findings);
