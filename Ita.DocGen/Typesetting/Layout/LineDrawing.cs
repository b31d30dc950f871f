using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Draws the pieces of one line from left to right, as few runs as looks and faces allow.</summary>
internal sealed class LineDrawing(PageCanvas canvas, StructureElement paragraph, double baseline, double clusterGap, double spaceGap, double underlineDepth, double underlineThickness)
{
    private readonly List<ShapedWord> words = [];
    private InlineSpan? span;
    private double start;
    private double pen;

    public void Draw(IReadOnlyList<LinePiece> pieces, double left)
    {
        start = pen = left;
        foreach (var piece in pieces)
        {
            if (piece.Word is not { } word)
            {
                Flush();
                DrawBlank(piece.Width);
                continue;
            }

            if (word.IsMissing || !JoinsOnto(piece.Span))
            {
                Flush();
                span = piece.Span;
            }

            words.Add(word);
            pen += (word.Width * piece.Span.Look.Size) + (word.Clusters * clusterGap) + (word.IsSpace ? word.Text.Length * spaceGap : 0);
            if (word.IsMissing)
            {
                Tint(piece.Span.Look.Size);
                Flush();
            }
        }

        Flush();
    }

    private bool JoinsOnto(InlineSpan next) =>
        span is not null && (ReferenceEquals(span, next) || (span.Look == next.Look && ReferenceEquals(span.Link, next.Link) && span.Note is null && next.Note is null));

    private void DrawBlank(double width)
    {
        canvas.DrawBehind(new Rule(null, pen, baseline + 1.5, pen + width, baseline + 1.5, 0.8, Rgb.Leader) { IsDotted = true });
        pen += width + clusterGap;
        start = pen;
    }

    private void Flush()
    {
        if (words.Count > 0 && span is { } own)
        {
            var look = own.Look;
            ShapedWord[] run = [.. words];
            words.Clear();
            var from = start;
            var element = own.Link?.Element ?? own.Note?.Reference ?? paragraph;
            canvas.Draw(element, mark => new GlyphRun(mark, look.Size, from, baseline - look.Rise, run) { Colour = look.Colour, ClusterGap = clusterGap, SpaceGap = spaceGap });
            Decorate(own, from, pen - clusterGap);
        }

        start = pen;
        span = null;
    }

    private void Decorate(InlineSpan own, double from, double to)
    {
        var size = own.Look.Size;
        if (own.Look.IsHole)
        {
            Tint(size);
        }

        if (own.Look.IsUnderlined)
        {
            var y = baseline + (underlineDepth * size);
            canvas.DrawBehind(new Rule(null, from, y, to, y, underlineThickness * size, own.Look.Colour));
        }

        if (own.Link is { } link)
        {
            canvas.Link(link.Element, new PageArea(from, baseline - size, to - from, size * 1.3), link.Target, link.Description);
        }
    }

    private void Tint(double size) => canvas.DrawBehind(new FilledBox(null, new PageArea(start, baseline - size, pen - start, size * 1.3), Rgb.Hole));
}
