using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>The corners of a marker; a circle has none.</summary>
public static class MarkerOutline
{
    public static ImmutableArray<ChartPosition> Of(ChartMarker marker)
    {
        var (x, y) = marker.Centre;
        var half = marker.Size / 2;
        return marker.Form switch
        {
            ChartMarkerForm.Circle => [],
            ChartMarkerForm.Square => [new(x - half, y - half), new(x + half, y - half), new(x + half, y + half), new(x - half, y + half)],
            ChartMarkerForm.Triangle => [new(x, y - half), new(x + half, y + half), new(x - half, y + half)],
            ChartMarkerForm.TriangleDown => [new(x, y + half), new(x - half, y - half), new(x + half, y - half)],
            ChartMarkerForm.Diamond => [new(x, y - half), new(x + half, y), new(x, y + half), new(x - half, y)],
            _ => throw new InvalidOperationException($"Unknown marker {marker.Form}"),
        };
    }
}
