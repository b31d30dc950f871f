using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Books;

/// <summary>The heading levels of one paper inside a book, so that the contents of the book show what belongs to what.</summary>
/// <param name="From">The level that moves.</param>
/// <param name="To">Where it stands in the book.</param>
internal sealed record BoundLevels(int From, int To)
{
    public const string TitleAnchor = "title";

    public static BoundLevels Of(IReadOnlyList<Section> body)
    {
        var levels = body.SelectMany(section => section.Blocks).OfType<Heading>().Where(heading => heading.Numbering != HeadingNumbering.Part).Select(heading => heading.Level).ToArray();
        var top = levels.DefaultIfEmpty(1).Min();
        var isTitled = body is [{ Blocks: [Paragraph { Style: ParagraphStyle.Title }, ..] }, ..];

        // Headings of one rank stand beneath the title of their paper; an order, which has its own head instead, must not hang on the paper before it.
        return isTitled
            ? new BoundLevels(1, levels.All(level => level == 1) ? 2 : 1)
            : new BoundLevels(top, 1);
    }

    public Block Fit(Block block) => block switch
    {
        Heading { Anchor: { } anchor } when anchor.EndsWith($"-{TitleAnchor}", StringComparison.Ordinal) => block,
        Heading { Numbering: not HeadingNumbering.Part } heading when heading.Level == From => heading with { Level = To },
        Group group => group with { Blocks = [.. group.Blocks.Select(Fit)] },
        _ => block,
    };
}
