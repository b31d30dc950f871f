using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Charts;

/// <summary>The sheet a layout draws on: it rounds every coordinate, keeps labels on top and knows whether they fit.</summary>
internal sealed class ChartSheet(Chart chart, double width, double height, ITextMeasure measure, double size, bool showsValues)
{
    private readonly List<ChartShape> shapes = [];
    private readonly List<ChartLabel> labels = [];
    private bool isCrowded;

    public Chart Chart => chart;

    public double Width => width;

    public double Height => height;

    /// <summary>Size of the letters in this attempt.</summary>
    public double Size => size;

    public double LinePitch => size * LabelBounds.Pitch;

    public double Ascent => size * LabelBounds.Ascent;

    public bool ShowsValues => showsValues;

    public bool HoldsItsLabels => !isCrowded && AllWithin() && FirstOverlap() is null;

    public double WidthOf(string text, bool bold = false) => measure.WidthOf(text, size, bold);

    public string ValueText(decimal? value) => value is { } number ? ChartNumbers.Value(number, chart.Digits) : ChartNumbers.Missing;

    /// <summary>A series may be shorter than the categories; what is missing has no value.</summary>
    public decimal? ValueAt(int series, int category) =>
        category < chart.Series[series].Points.Length ? chart.Series[series].Points[category].Value : null;

    /// <summary>A name in lines; if one of them cannot be made to fit, this attempt counts as crowded.</summary>
    public ImmutableArray<string> Wrap(string text, double room, bool bold = false, int mostLines = int.MaxValue)
    {
        var (lines, fits) = LabelWrapping.Wrap(text, room, size, bold, measure);
        isCrowded |= !fits || lines.Length > mostLines;
        return lines;
    }

    public void Crowd() => isCrowded = true;

    public void Box(double x, double y, double boxWidth, double boxHeight, ChartColour fill, ChartColour? edge = null) =>
        shapes.Add(new ChartBox(Round(x), Round(y), Round(Math.Max(0, boxWidth)), Round(Math.Max(0, boxHeight)), fill, edge));

    public void Bar(double x, double y, double barWidth, double barHeight, int series)
    {
        var colour = Palette.OfSeries(series);
        Box(x, y, barWidth, barHeight, colour, colour);
        if (Hatching.Over(Palette.PatternOf(series), x, y, barWidth, barHeight) is { Length: > 0 } strokes)
        {
            shapes.Add(new ChartHatch([.. strokes.Select(RoundPosition)], ChartColour.Paper, 0.9));
        }
    }

    public void Line(double x1, double y1, double x2, double y2, ChartColour colour, double lineWidth, ChartDash dash = ChartDash.Solid) =>
        shapes.Add(new ChartLine(RoundPosition(new(x1, y1)), RoundPosition(new(x2, y2)), colour, lineWidth, dash));

    public void Polyline(IEnumerable<ChartPosition> points, ChartColour colour, double lineWidth, ChartDash dash) =>
        shapes.Add(new ChartPolyline([.. points.Select(RoundPosition)], colour, lineWidth, dash));

    public void Polygon(IEnumerable<ChartPosition> points, ChartColour? fill, ChartColour? edge, double edgeWidth, double opacity = 1, ChartDash dash = ChartDash.Solid) =>
        shapes.Add(new ChartPolygon([.. points.Select(RoundPosition)], fill, edge, edgeWidth, dash) { FillOpacity = opacity });

    public void Marker(ChartPosition centre, int series, double markerSize = 6) =>
        shapes.Add(new ChartMarker(RoundPosition(centre), Palette.MarkerOf(series), markerSize, Palette.OfSeries(series)));

    public ChartLabel Label(string text, double x, double y, ChartAnchor anchor, bool bold = false, ChartColour colour = ChartColour.Ink)
    {
        var label = new ChartLabel(text, Round(x), Round(y), anchor, size, bold, colour);
        labels.Add(label);
        return label;
    }

    /// <summary>A label that may stand on a line: paper behind it keeps it readable.</summary>
    public void LabelOnPaper(string text, double x, double y, ChartAnchor anchor, bool bold = false)
    {
        var bounds = LabelBounds.Of(Label(text, x, y, anchor, bold), measure);
        Box(bounds.Left - 1, bounds.Top + 1, bounds.Right - bounds.Left + 2, bounds.Bottom - bounds.Top - 2, ChartColour.Paper);
    }

    /// <summary>Lines below each other; y is the base line of the first.</summary>
    public void Lines(ImmutableArray<string> lines, double x, double y, ChartAnchor anchor, bool bold = false, ChartColour colour = ChartColour.Ink)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Label(lines[i], x, y + (i * LinePitch), anchor, bold, colour);
        }
    }

    /// <summary>The drawing; a label that still touches another after the last attempt is left out.</summary>
    public ChartDrawing Finish()
    {
        for (var overlap = FirstOverlap(); overlap is { } index; overlap = FirstOverlap())
        {
            labels.RemoveAt(index);
        }

        labels.RemoveAll(label => !LabelBounds.Of(label, measure).IsWithin(width, height));
        return new ChartDrawing(Length.Points(width), Length.Points(height), [.. shapes, .. labels]);
    }

    private bool AllWithin() => labels.All(label => LabelBounds.Of(label, measure).IsWithin(width, height));

    private int? FirstOverlap()
    {
        var bounds = labels.ConvertAll(label => LabelBounds.Of(label, measure));
        for (var later = 1; later < bounds.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (bounds[later].Overlaps(bounds[earlier]))
                {
                    return later;
                }
            }
        }

        return null;
    }

    // two decimals of a point: beyond what any printer shows, and free of the last-digit differences between machines
    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0;

    private static ChartPosition RoundPosition(ChartPosition position) => new(Round(position.X), Round(position.Y));
}
