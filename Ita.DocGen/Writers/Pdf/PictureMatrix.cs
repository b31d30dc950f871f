using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The matrix that lays the unit square of a stored picture upright over its area.</summary>
internal static class PictureMatrix
{
    public static double[] Of(PictureTurn turn, PageArea area, double pageHeight)
    {
        var (left, bottom) = (area.X, pageHeight - area.Bottom);
        var (width, height) = (area.Width, area.Height);
        var quarters = ((turn.QuarterTurns % 4) + 4) % 4;

        // Images of the stored picture's corners: origin (lower left), right neighbour, upper neighbour.
        var (origin, across, up) = quarters switch
        {
            0 => ((0, 0), (1, 0), (0, 1)),
            1 => ((0, 1), (0, 0), (1, 1)),
            2 => ((1, 1), (0, 1), (1, 0)),
            _ => ((1, 0), (1, 1), (0, 0)),
        };
        if (turn.Mirrored)
        {
            var diagonal = (across.Item1 + up.Item1 - origin.Item1, across.Item2 + up.Item2 - origin.Item2);
            (origin, across, up) = (across, origin, diagonal);
        }

        return
        [
            (across.Item1 - origin.Item1) * width, (across.Item2 - origin.Item2) * height,
            (up.Item1 - origin.Item1) * width, (up.Item2 - origin.Item2) * height,
            left + (origin.Item1 * width), bottom + (origin.Item2 * height),
        ];
    }
}
