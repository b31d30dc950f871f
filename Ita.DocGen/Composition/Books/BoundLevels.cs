using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Books;

/// <summary>By how much the headings of one paper move inside a book, so that the contents of the book show what belongs to what.</summary>
internal sealed record BoundLevels(int Shift)
{
    public const string TitleAnchor = "title";

    public static BoundLevels Of(IReadOnlyList<Section> body)
    {
        var levels = body.SelectMany(section => Outline.HeadingsIn(section.Blocks)).Where(heading => heading.Numbering != HeadingNumbering.Part).Select(heading => heading.Level).ToArray();
        var isTitled = body is [{ Blocks: [Paragraph { Style: ParagraphStyle.Title }, ..] }, ..];

        // Headings of one rank stand beneath the title of their paper; those of an order beneath its own head, which is its entry in the contents.
        return isTitled
            ? new BoundLevels(levels.All(level => level == 1) ? 1 : 0)
            : new BoundLevels(2 - levels.DefaultIfEmpty(2).Min());
    }

    public Block Fit(Block block) => block switch
    {
        Heading { Anchor: { } anchor } when anchor.EndsWith($"-{TitleAnchor}", StringComparison.Ordinal) => block,
        Heading { Numbering: not HeadingNumbering.Part } heading => heading with { Level = heading.Level + Shift },
        Group group => group with { Blocks = [.. group.Blocks.Select(Fit)] },
        _ => block,
    };
}
