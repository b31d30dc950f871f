using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Fills lines greedily. A poor break is passed over if a good one leaves the line full enough; what is longer than
/// a whole line is cut at grapheme clusters.
/// </summary>
internal static class LineFiller
{
    private static readonly LeastFill Ragged = new(0.58, 0.32);

    /// <summary>A distributed line that is emptier shows gaps, or cannot be spread at all.</summary>
    private static readonly LeastFill Distributed = new(0.88, 0.75);
    private const int MostEvened = 4;
    private const int Halvings = 7;
    private const double Tolerance = 0.01;

    public static IEnumerable<SetLine> Fill(SegmentBuilder builder, List<LineSegment> segments, Func<int, double> widthOfLine, TextAlignment alignment)
    {
        var least = alignment == TextAlignment.ThaiDistributed ? Distributed : Ragged;
        var first = 0;
        var count = 0;
        while (first < segments.Count)
        {
            var available = Math.Max(1, widthOfLine(count)) + Tolerance;
            if (segments[first].Width > available && segments[first].EndPiece - segments[first].FirstPiece > 0 && IsDivisible(builder, segments[first]))
            {
                builder.CutToClusters(first);
            }

            var end = EndOfLine(segments, first, available, least);
            yield return new SetLine(Collect(builder, segments, first, end), end == segments.Count);
            first = end;
            count++;
        }

        if (count == 0)
        {
            yield return new SetLine([], true);
        }
    }

    /// <summary>Centred lines of like length: the narrowest width that needs no more lines than the whole one does.</summary>
    public static List<SetLine> FillEvenly(SegmentBuilder builder, List<LineSegment> segments, double width)
    {
        var best = Fill(builder, segments, _ => width, TextAlignment.Centre).ToList();
        if (best.Count is 1 or > MostEvened)
        {
            return best;
        }

        // Narrower than its longest word, a line would cut it.
        double low = Math.Max(width / best.Count, segments.Max(segment => segment.Width)), high = width;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var tried = Fill(builder, segments, _ => middle, TextAlignment.Centre).ToList();
            if (tried.Count <= best.Count)
            {
                (best, high) = (tried, middle);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    private static bool IsDivisible(SegmentBuilder builder, LineSegment segment)
    {
        if (segment.EndPiece - segment.FirstPiece > 1)
        {
            return true;
        }

        return builder.Pieces[segment.FirstPiece].Word is { } word
            && GraphemeClusters.NextEmergencyBoundary(word.Text, 0) < word.Text.Length;
    }

    private static int EndOfLine(List<LineSegment> segments, int first, double available, LeastFill share)
    {
        var used = 0.0;
        var hanging = 0.0;
        var end = first;
        var (good, goodWidth, fair, fairWidth) = (0, 0.0, 0, 0.0);
        while (end < segments.Count && (end == first || used + hanging + segments[end].Width <= available))
        {
            used += hanging + segments[end].Width;
            hanging = segments[end].TrailingWidth;
            var quality = segments[end++].BreakAfter;
            if (quality == BreakQuality.Good)
            {
                (good, goodWidth) = (end, used);
            }

            if (quality != BreakQuality.Bad)
            {
                (fair, fairWidth) = (end, used);
            }
        }

        if (end == segments.Count || good == end)
        {
            return end;
        }

        return good > first && goodWidth >= available * share.RatherThanPoor ? good
            : fair > first && (fair == end || fairWidth >= available * share.RatherThanBad) ? fair
            : end;
    }

    private static List<LinePiece> Collect(SegmentBuilder builder, List<LineSegment> segments, int first, int end)
    {
        var pieces = new List<LinePiece>();
        for (var i = first; i < end; i++)
        {
            for (var piece = segments[i].FirstPiece; piece < segments[i].EndPiece; piece++)
            {
                pieces.Add(builder.Pieces[piece]);
            }
        }

        return pieces;
    }

    /// <summary>How full a line must be, as a share of its width, to be ended early at a better place.</summary>
    private readonly record struct LeastFill(double RatherThanPoor, double RatherThanBad);
}
