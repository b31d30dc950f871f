using System.Collections.Immutable;
using Ita.DocGen.Charts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A chart as lines, boxes and shaped labels, all of them one figure.</summary>
internal sealed class ChartSlab(Func<double, ChartDrawing> drawAt, double height, double asked, StructureElement figure, double indent, TypesetContext context) : FigureSlab(height, asked)
{
    public override void Place(PageCanvas canvas, double x, double y)
    {
        // Drawn only now: until its page is full nobody knows how high it is.
        var drawing = drawAt(Height);
        var left = x + indent;
        figure.Bounds ??= new PageArea(left, y, drawing.Width.InPoints, drawing.Height.InPoints);
        foreach (var shape in drawing.Shapes)
        {
            DrawShape(canvas, shape, left, y);
        }
    }

    protected override FigureSlab Lowered(double lower) => new ChartSlab(drawAt, lower, Asked, figure, indent, context);

    private void DrawShape(PageCanvas canvas, ChartShape shape, double x, double y)
    {
        switch (shape)
        {
            case ChartBox box:
                DrawBox(canvas, box, x, y);
                break;
            case ChartLine line:
                DrawPath(canvas, [line.From, line.To], false, null, line.Colour, line.Width, line.Dash, x, y);
                break;
            case ChartPolyline line:
                DrawPath(canvas, line.Points, false, null, line.Colour, line.Width, line.Dash, x, y);
                break;
            case ChartPolygon polygon:
                DrawPath(canvas, polygon.Points, true, polygon.Fill, polygon.Edge, polygon.EdgeWidth, polygon.Dash, x, y, polygon.FillOpacity);
                break;
            case ChartHatch hatch:
                for (var i = 0; i + 1 < hatch.Points.Length; i += 2)
                {
                    DrawPath(canvas, [hatch.Points[i], hatch.Points[i + 1]], false, null, hatch.Colour, hatch.Width, ChartDash.Solid, x, y);
                }

                break;
            case ChartMarker marker:
                DrawPath(canvas, MarkerOutline.Of(marker), true, marker.Colour, null, 0, ChartDash.Solid, x, y);
                break;
            case ChartLabel label:
                DrawLabel(canvas, label, x, y);
                break;
            default:
                throw new InvalidOperationException($"Unknown chart shape {shape.GetType().Name}");
        }
    }

    private void DrawBox(PageCanvas canvas, ChartBox box, double x, double y)
    {
        ImmutableArray<ChartPosition> corners =
        [
            new(box.X, box.Y), new(box.X + box.Width, box.Y), new(box.X + box.Width, box.Y + box.Height), new(box.X, box.Y + box.Height),
        ];
        DrawPath(canvas, corners, true, box.Fill, box.Edge, 0.5, ChartDash.Solid, x, y);
    }

    private void DrawPath(
        PageCanvas canvas,
        ImmutableArray<ChartPosition> points,
        bool isClosed,
        ChartColour? fill,
        ChartColour? edge,
        double width,
        ChartDash dash,
        double x,
        double y,
        double opacity = 1)
    {
        var moved = points.Select(point => new PathPoint(x + point.X, y + point.Y)).ToImmutableArray();
        canvas.Draw(figure, mark => new DrawnPath(mark, moved, isClosed)
        {
            Fill = fill is { } inside ? ChartColours.Of(inside) : null,
            Stroke = edge is { } line ? ChartColours.Of(line) : null,
            Thickness = width,
            FillOpacity = opacity,
            Dashes = dash switch
            {
                ChartDash.Dashed => [4, 2.5],
                ChartDash.Dotted => [1, 2],
                ChartDash.DashDotted => [5, 2, 1, 2],
                _ => [],
            },
        });
    }

    private void DrawLabel(PageCanvas canvas, ChartLabel label, double x, double y)
    {
        var look = new TextLook(context.Scaled(label.SizeInPoints), label.Bold, false) { Colour = ChartColours.Of(label.Colour) };
        var words = context.Shape(label.Text, look);
        var width = words.Sum(word => word.Width) * look.Size;
        var left = x + label.X - label.Anchor switch
        {
            ChartAnchor.Middle => width / 2,
            ChartAnchor.End => width,
            _ => 0,
        };
        canvas.Draw(figure, mark => new GlyphRun(mark, look.Size, left, y + label.Y, words) { Colour = look.Colour });
    }
}
