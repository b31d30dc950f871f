using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>The strokes of a pattern, cut to the edges of a bar.</summary>
internal static class Hatching
{
    private const double Spacing = 5;

    public static ImmutableArray<ChartPosition> Over(ChartPattern pattern, double x, double y, double width, double height) => pattern switch
    {
        ChartPattern.Solid => [],
        ChartPattern.RisingStripes => [.. Slanted(x, y, width, height, rising: true)],
        ChartPattern.FallingStripes => [.. Slanted(x, y, width, height, rising: false)],
        ChartPattern.LevelStripes => [.. Level(x, y, width, height)],
        ChartPattern.UprightStripes => [.. Upright(x, y, width, height)],
        ChartPattern.Grid => [.. Level(x, y, width, height), .. Upright(x, y, width, height)],
        _ => throw new InvalidOperationException($"Unknown pattern {pattern}"),
    };

    private static IEnumerable<ChartPosition> Level(double x, double y, double width, double height)
    {
        for (var at = Spacing; at < height; at += Spacing)
        {
            yield return new(x, y + height - at);
            yield return new(x + width, y + height - at);
        }
    }

    private static IEnumerable<ChartPosition> Upright(double x, double y, double width, double height)
    {
        for (var at = Spacing; at < width; at += Spacing)
        {
            yield return new(x + at, y);
            yield return new(x + at, y + height);
        }
    }

    // strokes at 45 degrees, each known by where it leaves the left edge: below it, on it or (cut) right of it
    private static IEnumerable<ChartPosition> Slanted(double x, double y, double width, double height, bool rising)
    {
        const double Step = Spacing * 1.4;
        for (var at = Step; at < width + height; at += Step)
        {
            var from = new ChartPosition(Math.Max(0, at - height), Math.Min(at, height));
            var to = new ChartPosition(Math.Min(at, width), Math.Max(0, at - width));
            yield return Place(from);
            yield return Place(to);
        }

        ChartPosition Place(ChartPosition inner) => new(x + inner.X, rising ? y + inner.Y : y + height - inner.Y);
    }
}
