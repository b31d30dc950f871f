using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record Paragraph(ParagraphStyle Style, ImmutableArray<Inline> Text) : Block
{
    /// <summary>Overrides the alignment of the style.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>Stays on the page of the block behind it.</summary>
    public bool KeepsWithNext { get; init; }
}
