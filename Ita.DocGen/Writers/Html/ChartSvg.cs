using System.Collections.Immutable;
using Ita.DocGen.Charts;

namespace Ita.DocGen.Writers.Html;

/// <summary>A drawn chart as inline SVG. Colours are classes, so that the style sheet can turn them for night and print.</summary>
internal static class ChartSvg
{
    public static void Write(HtmlMarkup page, ChartDrawing drawing, string alternative)
    {
        page.Add($"<svg class=\"chart\" viewBox=\"0 0 {drawing.Width.InPoints} {drawing.Height.InPoints}\" role=\"img\" aria-label=\"{alternative}\">");
        foreach (var shape in drawing.Shapes)
        {
            Write(page, shape);
        }

        page.Add($"</svg>");
    }

    private static void Write(HtmlMarkup page, ChartShape shape)
    {
        switch (shape)
        {
            case ChartBox box:
                page.Add($"<rect class=\"f{(int)box.Fill}{Edge(box.Edge)}\" x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\"/>");
                break;
            case ChartLine line:
                page.Add($"<path class=\"n s{(int)line.Colour}{Dash(line.Dash)}\" stroke-width=\"{line.Width}\" d=\"M{line.From.X} {line.From.Y}L{line.To.X} {line.To.Y}\"/>");
                break;
            case ChartPolyline line:
                page.Add($"<path class=\"n s{(int)line.Colour}{Dash(line.Dash)}\" stroke-width=\"{line.Width}\" d=\"");
                WritePoints(page, line.Points);
                page.Add($"\"/>");
                break;
            case ChartPolygon polygon:
                WritePolygon(page, polygon);
                break;
            case ChartHatch hatch:
                page.Add($"<path class=\"n s{(int)hatch.Colour}\" stroke-width=\"{hatch.Width}\" d=\"");
                for (var i = 0; i < hatch.Points.Length; i += 2)
                {
                    page.Add($"M{hatch.Points[i].X} {hatch.Points[i].Y}L{hatch.Points[i + 1].X} {hatch.Points[i + 1].Y}");
                }

                page.Add($"\"/>");
                break;
            case ChartMarker marker:
                WriteMarker(page, marker);
                break;
            case ChartLabel label:
                page.Add($"<text class=\"f{(int)label.Colour}{Anchor(label.Anchor)}{(label.Bold ? " b" : "")}\" x=\"{label.X}\" y=\"{label.Y}\" font-size=\"{label.SizeInPoints * ApparentSize.Sarabun}\">{label.Text}</text>");
                break;
            default:
                throw new InvalidOperationException($"Unknown chart shape {shape.GetType().Name}");
        }
    }

    private static void WritePolygon(HtmlMarkup page, ChartPolygon polygon)
    {
        page.Add($"<path class=\"{(polygon.Fill is { } fill ? ColourClasses.Fill(fill) : "n")}{Edge(polygon.Edge)}{Dash(polygon.Dash)}\"");
        if (polygon.FillOpacity < 1)
        {
            page.Add($" fill-opacity=\"{polygon.FillOpacity}\"");
        }

        page.Add($" stroke-width=\"{polygon.EdgeWidth}\" d=\"");
        WritePoints(page, polygon.Points);
        page.Add($"z\"/>");
    }

    private static void WriteMarker(HtmlMarkup page, ChartMarker marker)
    {
        var corners = MarkerOutline.Of(marker);
        if (corners.IsEmpty)
        {
            page.Add($"<circle class=\"f{(int)marker.Colour} h\" cx=\"{marker.Centre.X}\" cy=\"{marker.Centre.Y}\" r=\"{marker.Size / 2}\"/>");
            return;
        }

        page.Add($"<path class=\"f{(int)marker.Colour} h\" d=\"");
        WritePoints(page, corners);
        page.Add($"z\"/>");
    }

    private static void WritePoints(HtmlMarkup page, ImmutableArray<ChartPosition> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            page.Add($"{(i == 0 ? "M" : "L")}{points[i].X} {points[i].Y}");
        }
    }

    private static string Edge(ChartColour? colour) => colour is { } edge ? ColourClasses.Edge(edge) : "";

    private static string Anchor(ChartAnchor anchor) => anchor switch
    {
        ChartAnchor.Start => "",
        ChartAnchor.Middle => " m",
        ChartAnchor.End => " e",
        _ => throw new InvalidOperationException($"Unknown anchor {anchor}"),
    };

    private static string Dash(ChartDash dash) => dash switch
    {
        ChartDash.Solid => "",
        ChartDash.Dashed => " d1",
        ChartDash.Dotted => " d2",
        ChartDash.DashDotted => " d3",
        _ => throw new InvalidOperationException($"Unknown dash {dash}"),
    };
}
