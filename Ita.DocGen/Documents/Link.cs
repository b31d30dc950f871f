using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A link to the web, or with a leading '#' to a heading's anchor.</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Text) : Inline;
