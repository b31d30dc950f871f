using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Books;

/// <summary>One paper inside a book: no cover, no contents of its own, its title a heading, its anchors apart from those of the others.</summary>
internal static class BookPart
{
    private const string Subject = "เรื่อง";

    /// <param name="part">The paper as it stands alone.</param>
    /// <param name="isFirst">Page numbers begin with it.</param>
    /// <param name="continues">It goes on with the ส่วนที่ of the paper before it, its title being the next of them.</param>
    public static IEnumerable<Section> SectionsOf(Document part, bool isFirst, bool continues = false)
    {
        var body = part.Sections.Where(section => !IsCover(section)).ToArray();
        var levels = BoundLevels.Of(body);
        for (var i = 0; i < body.Length; i++)
        {
            var blocks = i == 0 ? WithTitleAsHeading(body[i].Blocks, continues ? HeadingNumbering.Part : HeadingNumbering.None) : body[i].Blocks;
            yield return body[i] with
            {
                Page = body[i].Page with { RestartsPageNumbers = isFirst && i == 0, FirstPageUnnumbered = body[i].Page.FirstPageUnnumbered && HasOwnHead(body[i]) },
                Blocks = [.. blocks.Where(block => block is not TableOfContents).Select(block => levels.Fit(Moved(block, part.Id)))],
                RestartsHeadingNumbers = (i == 0 && !continues) || body[i].RestartsHeadingNumbers,
            };
        }
    }

    // A memo or order is bound as it was signed; what lost its front page to the book counts as the book's.
    private static bool HasOwnHead(Section section) => section.Blocks is [MemoHead or OrderHead, ..];

    private static bool IsCover(Section section) =>
        section.Page == PageSetup.Cover || section.Blocks.All(block => block is TableOfContents);

    // The title lines on a part's first page become its entry in the contents; a memo or order keeps its own head.
    private static ImmutableArray<Block> WithTitleAsHeading(ImmutableArray<Block> blocks, HeadingNumbering numbering)
    {
        var lines = blocks.TakeWhile(block => block is Paragraph { Style: ParagraphStyle.Title }).Cast<Paragraph>().ToArray();
        if (lines.Length == 0)
        {
            return [.. blocks.Select(WithEntry)];
        }

        var title = string.Join(' ', lines.Select(line => PlainText.Of(line.Text)));
        return [new Heading(1, numbering, [new TextRun(title)]) { Anchor = BoundLevels.TitleAnchor }, .. blocks[lines.Length..].Select(AtTheLeft)];
    }

    private static Block WithEntry(Block block) => block switch
    {
        MemoHead memo => memo with { Entry = EntryOf($"{memo.Title} {SubjectOf(memo)}") },
        OrderHead order => order with { Entry = EntryOf(string.Join(' ', order.Lines)) },
        _ => block,
    };

    private static Heading EntryOf(string text) => new(1, HeadingNumbering.None, [new TextRun(text)]);

    private static string SubjectOf(MemoHead memo) =>
        memo.Lines.SelectMany(line => line.Fields).Where(field => field.Label == Subject).Select(field => $"{Subject} {field.Value}").FirstOrDefault() ?? "";

    // A heading stands at the left, and so do the lines that belong to it.
    private static Block AtTheLeft(Block block) => block is Paragraph { Style: ParagraphStyle.Subtitle } line ? line with { Alignment = TextAlignment.Left } : block;

    private static Block Moved(Block block, string part) => block switch
    {
        Heading { Anchor: { } anchor } heading => heading with { Anchor = $"{part}-{anchor}", Text = Moved(heading.Text, part) },
        Paragraph paragraph => paragraph with { Text = Moved(paragraph.Text, part) },
        Group group => group with { Blocks = [.. group.Blocks.Select(inner => Moved(inner, part))] },
        _ => block,
    };

    private static ImmutableArray<Inline> Moved(ImmutableArray<Inline> text, string part) =>
        text.Any(inline => inline is Link { Target: ['#', ..] })
            ? [.. text.Select(inline => inline is Link { Target: ['#', .. var anchor] } link ? link with { Target = $"#{part}-{anchor}" } : inline)]
            : text;
}
