using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Paragraphs, headings and notes as lines; keeps two lines together at either end of a paragraph.</summary>
internal sealed class ParagraphSetter(TypesetContext context)
{
    /// <summary>A paragraph of this few lines is never parted.</summary>
    private const int LinesAtEitherEnd = 2;
    private const string BoxAndSpace = "☐ ";

    public List<Slab> Set(Paragraph paragraph, BlockFrame frame)
    {
        var look = StyleLooks.Of(paragraph.Style);
        var element = new StructureElement(paragraph.Style == ParagraphStyle.Caption ? StructureRole.Caption : StructureRole.P, frame.Parent);
        var alignment = paragraph.Alignment ?? frame.AlignmentFor(look.Alignment);
        var isIndented = !frame.IsInList && look.FirstLineIndent.InPoints != 0 && alignment is TextAlignment.Left or TextAlignment.ThaiDistributed;
        var text = new TextLook(context.Scaled(look.SizeInPoints), look.Bold, false);
        var most = frame.Width / 3;
        var first = isIndented ? Math.Clamp(look.FirstLineIndent.InPoints, -most, most) : 0;
        var left = frame.IsInList ? 0 : Math.Min(most, look.LeftIndent.InPoints);
        if (paragraph.IsOption)
        {
            left = Math.Min(most, context.WidthOf(BoxAndSpace, text));
            first = -left;
        }

        var lines = SetLines(paragraph.Text, text, element, frame, alignment, first, left);
        return Finish(lines, look, paragraph.KeepsWithNext || look.KeepsWithNext);
    }

    public List<Slab> Set(Heading heading, BlockFrame frame)
    {
        var look = StyleLooks.OfHeading(heading.Level);
        if (frame.IsInTable || frame.IsInList)
        {
            return SetInner(heading, look, frame);
        }

        var entry = context.Outline[heading];
        var role = heading.IsContinuation ? StructureRole.P : context.Tags.Next(heading.Level);
        var element = new StructureElement(role, frame.Parent);
        var text = new TextLook(context.Scaled(look.SizeInPoints), look.Bold, false);
        ImmutableArray<Inline> inlines = entry.Number.Length == 0 ? heading.Text : [new TextRun(entry.Number + " "), .. heading.Text];
        var hang = entry.Number.Length == 0 ? 0 : Math.Min(frame.Width / 3, context.WidthOf(entry.Number + " ", text));
        var lines = SetLines(inlines, text, element, frame, look.Alignment, -hang, hang, entry.Anchor);
        return Finish(lines, look, keepsWithNext: true);
    }

    /// <summary>A heading within a cell or list item is no part of the outline: a bold paragraph.</summary>
    private List<Slab> SetInner(Heading heading, StyleLook look, BlockFrame frame)
    {
        var text = new TextLook(context.Scaled(look.SizeInPoints), look.Bold, false);
        var lines = SetLines(heading.Text, text, new StructureElement(StructureRole.P, frame.Parent), frame, frame.AlignmentFor(look.Alignment), 0, 0);
        return Finish(lines, look, keepsWithNext: true);
    }

    /// <summary>Lines of plain text outside any style: heads, signatures, titles.</summary>
    public List<Slab> SetPlain(string text, TextLook look, StructureElement element, BlockFrame frame, TextAlignment alignment) =>
        SetLines([new TextRun(text)], look, element, frame, alignment, 0, 0);

    public List<Slab> SetNote(string number, ImmutableArray<Inline> text, TextLook look, StructureElement note, double width)
    {
        var label = new StructureElement(StructureRole.Lbl, note);
        var body = new StructureElement(StructureRole.P, note);
        var marker = look with { Size = look.Size * 0.7 };
        var indent = context.WidthOf(number, marker) + 3;
        var frame = new BlockFrame(indent, width - indent, note) { Marker = new LineMarker(context.Shape(number, marker), marker.Size, 0, label) };
        return SetLines(text, look, body, frame, TextAlignment.Left, 0, 0);
    }

    /// <summary>Sets inlines as lines within a frame; indents are those of the first line and of all.</summary>
    public List<Slab> SetLines(
        ImmutableArray<Inline> inlines,
        TextLook look,
        StructureElement element,
        BlockFrame frame,
        TextAlignment alignment,
        double firstLineIndent,
        double leftIndent,
        string? anchor = null)
    {
        var slabs = new List<Slab>();
        var called = new HashSet<Slab>(ReferenceEqualityComparer.Instance);
        foreach (var text in new InlineReader(context, element).Read(inlines, look))
        {
            var builder = new SegmentBuilder(context, text);
            var segments = builder.Build();
            var offset = slabs.Count;
            Func<int, double> widthOfLine = index => frame.Width - leftIndent - (index + offset == 0 ? firstLineIndent : 0);
            var lines = alignment == TextAlignment.Centre ? LineFiller.FillEvenly(builder, segments, frame.Width) : LineFiller.Fill(builder, segments, widthOfLine, alignment);
            foreach (var line in lines)
            {
                var indent = leftIndent + (slabs.Count == 0 ? firstLineIndent : 0);
                var size = line.Size > 0 ? line.Size : look.Size;
                var lineFrame = new LineFrame(frame.X + indent, frame.Width - indent, context.PitchOf(size), context.AscentOf(size), alignment);
                slabs.Add(new LineSlab(context, line, element, lineFrame)
                {
                    Marker = slabs.Count == 0 ? frame.TakeMarker() : null,
                    Anchor = slabs.Count == 0 ? anchor : null,
                    CalledNotes = NotesOf(line, called),
                });
            }
        }

        KeepEnds(slabs);
        return slabs;
    }

    /// <summary>The notes whose number begins on this line; a number cut in two calls its note once.</summary>
    private static IReadOnlyList<Slab> NotesOf(SetLine line, HashSet<Slab> called)
    {
        List<Slab>? notes = null;
        foreach (var piece in line.Pieces)
        {
            if (piece.Span.Note is { } note && called.Add(note.Body))
            {
                (notes ??= []).Add(note.Body);
            }
        }

        return notes ?? (IReadOnlyList<Slab>)[];
    }

    private static void KeepEnds(List<Slab> slabs)
    {
        for (var i = 0; i < slabs.Count - 1; i++)
        {
            if (i < LinesAtEitherEnd - 1 || i >= slabs.Count - LinesAtEitherEnd)
            {
                slabs[i].KeepsWithNext = KeepStrength.Firm;
            }
        }
    }

    private static List<Slab> Finish(List<Slab> lines, StyleLook look, bool keepsWithNext)
    {
        lines[0].SpaceBefore = look.SpaceBefore.InPoints;
        lines[^1].SpaceAfter = look.SpaceAfter.InPoints;
        if (keepsWithNext)
        {
            lines[^1].KeepsWithNext = KeepStrength.Firm;
        }

        return lines;
    }
}
