using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Narratives;

/// <summary>A read paragraph: its line, and the pictures that stood in it, which come behind it.</summary>
internal sealed record WordParagraph(ImmutableArray<Inline> Text, ImmutableArray<Block> Pictures);
