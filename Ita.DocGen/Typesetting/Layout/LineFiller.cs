using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Fills lines greedily. A poor break is passed over if a good one leaves the line full enough; what is longer than
/// a whole line is cut at grapheme clusters.
/// </summary>
internal static class LineFiller
{
    private const double LeastRaggedFill = 0.67;

    /// <summary>A distributed line that is emptier than this shows gaps.</summary>
    private const double LeastDistributedFill = 0.8;
    private const int MostEvened = 4;
    private const int Halvings = 7;
    private const double Tolerance = 0.01;

    public static IEnumerable<SetLine> Fill(SegmentBuilder builder, List<LineSegment> segments, Func<int, double> widthOfLine, TextAlignment alignment)
    {
        var leastFill = alignment == TextAlignment.ThaiDistributed ? LeastDistributedFill : LeastRaggedFill;
        var first = 0;
        var count = 0;
        while (first < segments.Count)
        {
            var available = Math.Max(1, widthOfLine(count)) + Tolerance;
            if (segments[first].Width > available && segments[first].EndPiece - segments[first].FirstPiece > 0 && IsDivisible(builder, segments[first]))
            {
                builder.CutToClusters(first);
            }

            var end = EndOfLine(segments, first, available, leastFill);
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

    private static int EndOfLine(List<LineSegment> segments, int first, double available, double leastFill)
    {
        var used = segments[first].Width;
        var hanging = segments[first].TrailingWidth;
        var end = first + 1;
        var good = segments[first].BreakAfter == BreakQuality.Good ? end : 0;
        var goodWidth = used;
        while (end < segments.Count && used + hanging + segments[end].Width <= available)
        {
            used += hanging + segments[end].Width;
            hanging = segments[end].TrailingWidth;
            end++;
            if (segments[end - 1].BreakAfter == BreakQuality.Good)
            {
                good = end;
                goodWidth = used;
            }
        }

        var isPoor = end < segments.Count && good != end;
        return isPoor && good > first && goodWidth >= available * leastFill ? good : end;
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
}
