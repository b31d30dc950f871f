using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>The scale of a chart: round ticks, and where on it a value stands (0 at its low end, 1 at its high end).</summary>
internal sealed class ValueScale
{
    private const int MostTicks = 6;
    private static readonly ImmutableArray<decimal> Steps = [0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000];

    private readonly decimal minimum;
    private readonly decimal span;

    public ValueScale(decimal minimum, decimal maximum)
    {
        this.minimum = minimum;
        span = maximum > minimum ? maximum - minimum : 1;
        var step = Steps.FirstOrDefault(step => span / step <= MostTicks, span);
        Ticks = [.. Enumerable.Range(0, (int)(span / step) + 1).Select(i => minimum + (i * step))];
    }

    public ImmutableArray<decimal> Ticks { get; }

    /// <summary>Values beyond the scale stand at its end.</summary>
    public double PositionOf(decimal value) => (double)Math.Clamp((value - minimum) / span, 0, 1);
}
