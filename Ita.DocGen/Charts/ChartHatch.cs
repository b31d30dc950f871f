using System.Collections.Immutable;

namespace Ita.DocGen.Charts;

/// <summary>
/// Short strokes over a bar that tell its series in a grey print. They are already cut to the bar,
/// so that no writer needs patterns or clipping. Points come in pairs: from, to, from, to …
/// </summary>
public sealed record ChartHatch(ImmutableArray<ChartPosition> Points, ChartColour Colour, double Width) : ChartShape;
