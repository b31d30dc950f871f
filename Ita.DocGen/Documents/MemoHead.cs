using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>The head of a memo: Garuda 1.5 cm top left, title centred, fields on dotted leaders.</summary>
public sealed record MemoHead(string Title, ImmutableArray<MemoLine> Lines) : Block
{
    /// <summary>The agency's own Garuda picture; its space is kept when there is none.</summary>
    public Picture? Garuda { get; init; }

    /// <summary>How the paper stands in the contents of a book that binds it.</summary>
    public Heading? Entry { get; init; }
}
