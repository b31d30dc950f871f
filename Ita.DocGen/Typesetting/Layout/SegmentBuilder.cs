using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Cuts a text at its break opportunities and at changes of look, and shapes the parts.</summary>
internal sealed class SegmentBuilder(TypesetContext context, InlineText line)
{
    private readonly List<LinePiece> pieces = new(line.Text.Length / 4);
    private readonly List<LineSegment> segments = new(line.Text.Length / 5);
    private int spanIndex;

    public List<LinePiece> Pieces => pieces;

    public List<LineSegment> Build()
    {
        var from = 0;
        foreach (var opportunity in context.BreaksOf(line.Text))
        {
            if (IsUsable(opportunity.Index))
            {
                Add(from, opportunity.Index, opportunity.Quality);
                from = opportunity.Index;
            }
        }

        if (from < line.Text.Length)
        {
            Add(from, line.Text.Length, BreakQuality.Good);
        }

        return segments;
    }

    /// <summary>Cuts a segment that no line can hold at every cluster; the parts take its place in the list.</summary>
    public void CutToClusters(int index)
    {
        var whole = segments[index];
        var parts = new List<LineSegment>();
        for (var i = whole.FirstPiece; i < whole.EndPiece; i++)
        {
            var piece = pieces[i];
            if (piece.Word is not { IsSpace: false } word)
            {
                parts.Add(Single(piece));
                continue;
            }

            for (var from = 0; from < word.Text.Length;)
            {
                var to = GraphemeClusters.NextEmergencyBoundary(word.Text, from);
                foreach (var cut in context.Shape(word.Text.AsSpan(from, to - from), piece.Span))
                {
                    parts.Add(Single(new LinePiece(cut, piece.Span, cut.Width * piece.Span.Look.Size)));
                }

                from = to;
            }
        }

        parts[^1] = parts[^1] with { BreakAfter = whole.BreakAfter };
        segments.RemoveAt(index);
        segments.InsertRange(index, parts);
    }

    private LineSegment Single(LinePiece piece)
    {
        pieces.Add(piece);
        return piece.IsSpace
            ? new(pieces.Count - 1, pieces.Count, 0, piece.Width, BreakQuality.Good)
            : new(pieces.Count - 1, pieces.Count, piece.Width, 0, BreakQuality.Good);
    }

    /// <summary>A note's number stays with its word, a box with the words behind it.</summary>
    private bool IsUsable(int index)
    {
        if (index <= 0 || index >= line.Text.Length)
        {
            return false;
        }

        while (spanIndex < line.Spans.Count - 1 && line.Spans[spanIndex].End <= index)
        {
            spanIndex++;
        }

        var last = line.Text.AsSpan(0, index).TrimEnd(' ');
        return (line.Spans[spanIndex].Note is null || line.Spans[spanIndex].Start != index)
            && (last.IsEmpty || last[^1] is not (PlainText.CheckedBox or PlainText.UncheckedBox));
    }

    private void Add(int from, int to, BreakQuality quality)
    {
        var first = pieces.Count;
        foreach (var span in SpansIn(from, to))
        {
            var end = Math.Min(to, span.End);
            for (var at = Math.Max(from, span.Start); at < end;)
            {
                var next = EndOfRun(at, end);
                AddPieces(at, next, span);
                at = next;
            }
        }

        double width = 0, trailing = 0;
        for (var i = first; i < pieces.Count; i++)
        {
            if (pieces[i].IsSpace)
            {
                trailing += pieces[i].Width;
            }
            else
            {
                width += trailing + pieces[i].Width;
                trailing = 0;
            }
        }

        segments.Add(new LineSegment(first, pieces.Count, width, trailing, quality));
    }

    private IEnumerable<InlineSpan> SpansIn(int from, int to)
    {
        var index = Math.Max(0, FirstSpanEndingAfter(from));
        for (; index < line.Spans.Count && line.Spans[index].Start < to; index++)
        {
            yield return line.Spans[index];
        }
    }

    private int FirstSpanEndingAfter(int position)
    {
        int low = 0, high = line.Spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (line.Spans[middle].End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private int EndOfRun(int at, int end)
    {
        var isSpace = line.Text[at] == ' ';
        var next = at + 1;
        while (next < end && (line.Text[next] == ' ') == isSpace)
        {
            next++;
        }

        return next;
    }

    private void AddPieces(int from, int to, InlineSpan span)
    {
        if (span.BlankWidth is { } blank)
        {
            pieces.Add(new LinePiece(null, span, blank));
            return;
        }

        foreach (var word in context.Shape(line.Text.AsSpan(from, to - from), span))
        {
            pieces.Add(new LinePiece(word, span, word.Width * span.Look.Size));
        }
    }
}
