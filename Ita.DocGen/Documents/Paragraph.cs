using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

public sealed record Paragraph(ParagraphStyle Style, ImmutableArray<Inline> Text) : Block
{
    /// <summary>Overrides the alignment of the style.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>One box and its words: further lines hang under the words.</summary>
    public bool IsOption => Text is [CheckBox, .. var words] && !words.Any(inline => inline is CheckBox);

    /// <summary>Stays on the page of the block behind it.</summary>
    public bool KeepsWithNext { get; init; }
}
