using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Writing;

/// <summary>Short names for the blocks that composers write again and again.</summary>
internal static class Blocks
{
    public static Paragraph Body(params ImmutableArray<Inline> text) => new(ParagraphStyle.Body, text);

    public static Paragraph Flush(params ImmutableArray<Inline> text) => new(ParagraphStyle.BodyFlush, text);

    public static Paragraph Title(string text) => new(ParagraphStyle.Title, [new TextRun(text)]);

    public static Paragraph Subtitle(string text) => new(ParagraphStyle.Subtitle, [new TextRun(text)]);

    public static Paragraph Note(params ImmutableArray<Inline> text) => new(ParagraphStyle.Note, text);

    public static Heading Part(string text) => new(1, HeadingNumbering.Part, [new TextRun(text)]);

    public static Heading Numbered(int level, string text) => new(level, HeadingNumbering.Decimal, [new TextRun(text)]);

    public static Heading Plain(int level, string text) => new(level, HeadingNumbering.None, [new TextRun(text)]);

    public static TableCell Head(string text) => new([new Paragraph(ParagraphStyle.TableHead, [new TextRun(text)])])
    {
        Shade = CellShade.Head,
        VerticalAlignment = CellVerticalAlignment.Middle,
    };

    public static TableRow HeadRow(params IEnumerable<string> names) => new([.. names.Select(Head)]);

    public static TableCell Cell(params ImmutableArray<Inline> text) => new([new Paragraph(ParagraphStyle.TableText, text)]);

    public static TableCell CellOf(ImmutableArray<Block> blocks) => new(blocks.IsEmpty ? [new Paragraph(ParagraphStyle.TableText, [])] : blocks);

    public static TableCell Centred(params ImmutableArray<Inline> text) => Cell(text) with { Alignment = TextAlignment.Centre };
}
