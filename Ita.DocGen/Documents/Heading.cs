using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>A heading of outline level 1–4. Its number is not part of its text: <see cref="HeadingNumbers"/> gives it to every writer alike.</summary>
public sealed record Heading(int Level, HeadingNumbering Numbering, ImmutableArray<Inline> Text) : Block
{
    /// <summary>Name by which links and the table of contents find it; unique in a document when given.</summary>
    public string? Anchor { get; init; }

    /// <summary>A heading that only says "(ต่อ)" is left out of the contents and takes no new number.</summary>
    public bool IsContinuation { get; init; }
}
