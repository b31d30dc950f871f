using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>The head of an order or announcement: Garuda 3 cm centred, centred lines, a short rule below.</summary>
public sealed record OrderHead(ImmutableArray<string> Lines) : Block
{
    public Picture? Garuda { get; init; }

    /// <summary>How the paper stands in the contents of a book that binds it.</summary>
    public Heading? Entry { get; init; }

    /// <summary>The cells of number and subject, where somebody typed them.</summary>
    public Provenance? Source { get; init; }
}
