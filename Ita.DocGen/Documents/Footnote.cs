using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A note at the foot of the page; writers number it.</summary>
public sealed record Footnote(ImmutableArray<Inline> Text) : Inline;
