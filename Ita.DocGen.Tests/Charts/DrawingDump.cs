using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Tests.Charts;

/// <summary>A drawing as text, one shape a line.</summary>
internal static class DrawingDump
{
    public static string Of(ChartDrawing drawing)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"drawing {N(drawing.Width.InPoints)} × {N(drawing.Height.InPoints)}\n");
        foreach (var shape in drawing.Shapes)
        {
            text.Append(One(shape)).Append('\n');
        }

        return text.ToString();
    }

    private static string One(ChartShape shape) => shape switch
    {
        ChartBox box => $"box {N(box.X)} {N(box.Y)} {N(box.Width)}×{N(box.Height)} {box.Fill} {box.Edge}".TrimEnd(),
        ChartLine line => $"line {At(line.From)} – {At(line.To)} {line.Colour} {N(line.Width)} {line.Dash}",
        ChartPolyline line => $"polyline {Path(line.Points)} {line.Colour} {N(line.Width)} {line.Dash}",
        ChartPolygon polygon => $"polygon {Path(polygon.Points)} fill {polygon.Fill} {N(polygon.FillOpacity)} edge {polygon.Edge} {N(polygon.EdgeWidth)} {polygon.Dash}",
        ChartHatch hatch => $"hatch {hatch.Points.Length / 2} strokes {At(hatch.Points[0])} … {At(hatch.Points[^1])} {hatch.Colour}",
        ChartMarker marker => $"marker {marker.Form} {At(marker.Centre)} {N(marker.Size)} {marker.Colour}",
        ChartLabel label => $"label {N(label.X)} {N(label.Y)} {label.Anchor} {N(label.SizeInPoints)}{(label.Bold ? " bold" : "")} {label.Colour} | {label.Text}",
        _ => throw new InvalidOperationException(shape.GetType().Name),
    };

    private static string Path(ImmutableArray<ChartPosition> points) => string.Join(' ', points.Select(At));

    private static string At(ChartPosition position) => $"({N(position.X)}, {N(position.Y)})";

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
