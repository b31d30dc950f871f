using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Writers.Html;

/// <summary>A drawn chart as inline SVG. Colours are classes, so that the style sheet can turn them for night and print.</summary>
internal static class ChartSvg
{
    /// <summary>Decorative to assistive technology: the figure around it says what it shows.</summary>
    public static void Write(ChartDrawing drawing, TextWriter target)
    {
        target.Write($"<svg class=\"chart\" viewBox=\"0 0 {Number(drawing.Width.InPoints)} {Number(drawing.Height.InPoints)}\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var shape in drawing.Shapes)
        {
            Write(shape, target);
        }

        target.Write("</svg>");
    }

    private static void Write(ChartShape shape, TextWriter target)
    {
        switch (shape)
        {
            case ChartBox box:
                target.Write($"<rect class=\"{Fill(box.Fill)}{Edge(box.Edge)}\" x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"/>");
                break;
            case ChartLine line:
                target.Write($"<path class=\"{Stroke(line.Colour)}{Dash(line.Dash)}\" stroke-width=\"{Number(line.Width)}\" d=\"{Path([line.From, line.To])}\"/>");
                break;
            case ChartPolyline line:
                target.Write($"<path class=\"{Stroke(line.Colour)}{Dash(line.Dash)}\" stroke-width=\"{Number(line.Width)}\" d=\"{Path(line.Points)}\"/>");
                break;
            case ChartPolygon polygon:
                var fill = polygon.Fill is { } colour ? Fill(colour) : "n";
                var opacity = polygon.FillOpacity < 1 ? $" fill-opacity=\"{Number(polygon.FillOpacity)}\"" : "";
                target.Write($"<path class=\"{fill}{Edge(polygon.Edge)}{Dash(polygon.Dash)}\"{opacity} stroke-width=\"{Number(polygon.EdgeWidth)}\" d=\"{Path(polygon.Points)}z\"/>");
                break;
            case ChartHatch hatch:
                target.Write($"<path class=\"{Stroke(hatch.Colour)}\" stroke-width=\"{Number(hatch.Width)}\" d=\"");
                for (var i = 0; i < hatch.Points.Length; i += 2)
                {
                    target.Write(Path([hatch.Points[i], hatch.Points[i + 1]]));
                }

                target.Write("\"/>");
                break;
            case ChartMarker marker:
                WriteMarker(marker, target);
                break;
            case ChartLabel label:
                WriteLabel(label, target);
                break;
            default:
                throw new InvalidOperationException($"Unknown chart shape {shape.GetType().Name}");
        }
    }

    private static void WriteMarker(ChartMarker marker, TextWriter target)
    {
        var (x, y) = marker.Centre;
        var half = marker.Size / 2;
        var corners = MarkerOutline.Of(marker);
        target.Write(corners.IsEmpty
            ? $"<circle class=\"{Fill(marker.Colour)} h\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(half)}\"/>"
            : $"<path class=\"{Fill(marker.Colour)} h\" d=\"{Path(corners)}z\"/>");
    }

    private static void WriteLabel(ChartLabel label, TextWriter target)
    {
        var anchor = label.Anchor switch
        {
            ChartAnchor.Start => "",
            ChartAnchor.Middle => " m",
            _ => " e",
        };
        var bold = label.Bold ? " b" : "";
        target.Write($"<text class=\"{Fill(label.Colour)}{anchor}{bold}\" x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(label.SizeInPoints * ApparentSize.Sarabun)}\">");
        HtmlText.Append(target, label.Text);
        target.Write("</text>");
    }

    private static string Fill(ChartColour colour) => "f" + ((int)colour).ToString(CultureInfo.InvariantCulture);

    private static string Stroke(ChartColour colour) => "n s" + ((int)colour).ToString(CultureInfo.InvariantCulture);

    private static string Edge(ChartColour? colour) => colour is { } edge ? " s" + ((int)edge).ToString(CultureInfo.InvariantCulture) : "";

    private static string Dash(ChartDash dash) => dash switch
    {
        ChartDash.Solid => "",
        ChartDash.Dashed => " d1",
        ChartDash.Dotted => " d2",
        ChartDash.DashDotted => " d3",
        _ => throw new InvalidOperationException($"Unknown dash {dash}"),
    };

    private static string Path(ImmutableArray<ChartPosition> points) =>
        "M" + string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
