using System.Collections.Immutable;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>A drafted text: its paragraphs, each with the numbers it rests on.</summary>
internal sealed record Draft(ImmutableArray<ImmutableArray<Inline>> Paragraphs)
{
    public string Text => string.Join('\n', Paragraphs.Select(PlainText.Of));

    public static Draft Of(params IEnumerable<Phrase> phrases) =>
        new([.. phrases.Where(phrase => !phrase.IsEmpty).Select(phrase => phrase.Done())]);

    public ImmutableArray<Block> AsParagraphs(ParagraphStyle style) => [.. Paragraphs.Select(text => new Paragraph(style, text))];

    /// <summary>Several points as a list, a single one as a paragraph.</summary>
    public ImmutableArray<Block> AsPoints(ParagraphStyle style) => Paragraphs.Length < 2
        ? AsParagraphs(style)
        : [new ListBlock(ListMarker.Dash, [.. Paragraphs.Select(text => new ListItem([new Paragraph(style, text)]))])];
}
