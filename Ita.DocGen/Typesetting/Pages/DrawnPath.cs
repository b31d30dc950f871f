using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A line or polygon of a chart, filled, stroked or both.</summary>
internal sealed record DrawnPath(ContentMark? Mark, ImmutableArray<PathPoint> Points, bool IsClosed) : PageItem(Mark)
{
    public Rgb? Fill { get; init; }

    public Rgb? Stroke { get; init; }

    /// <summary>From 0 (nothing seen) to 1 (solid).</summary>
    public double FillOpacity { get; init; } = 1;

    public double Thickness { get; init; } = 0.5;

    public ImmutableArray<double> Dashes { get; init; } = [];
}
