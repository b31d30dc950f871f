using System.Collections.Immutable;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The outline of the mark of one value; a circle is a polygon fine enough for its few points.</summary>
internal static class MarkerOutline
{
    private const int CircleCorners = 16;

    public static ImmutableArray<ChartPosition> Of(ChartMarker marker)
    {
        var (x, y, half) = (marker.Centre.X, marker.Centre.Y, marker.Size / 2);
        return marker.Form switch
        {
            ChartMarkerForm.Square => [new(x - half, y - half), new(x + half, y - half), new(x + half, y + half), new(x - half, y + half)],
            ChartMarkerForm.Triangle => [new(x, y - half), new(x + half, y + half), new(x - half, y + half)],
            ChartMarkerForm.TriangleDown => [new(x, y + half), new(x + half, y - half), new(x - half, y - half)],
            ChartMarkerForm.Diamond => [new(x, y - half), new(x + half, y), new(x, y + half), new(x - half, y)],
            _ => [.. Enumerable.Range(0, CircleCorners).Select(corner => Corner(x, y, half, corner))],
        };
    }

    private static ChartPosition Corner(double x, double y, double half, int corner)
    {
        var angle = Math.Tau * corner / CircleCorners;
        return new(x + (half * Math.Cos(angle)), y + (half * Math.Sin(angle)));
    }
}
