namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// A glyph drawn by code: closed contours of points on and off the curve, written as TrueType has them.
/// Contours that run clockwise are filled, the others are holes.
/// </summary>
internal sealed class GlyphOutline
{
    // cos 22.5° times the radius of the curve's control points: eight quadratic arcs make a circle.
    private const double ControlRadius = 1.0823922002923938;

    private readonly List<(int X, int Y, bool IsOnCurve)[]> contours = [];

    public bool IsEmpty => contours.Count == 0;

    public BoundingBox Box => new(
        Points.Min(point => point.X), Points.Min(point => point.Y), Points.Max(point => point.X), Points.Max(point => point.Y));

    public int PointCount => contours.Sum(contour => contour.Length);

    public int ContourCount => contours.Count;

    private IEnumerable<(int X, int Y, bool IsOnCurve)> Points => contours.SelectMany(contour => contour);

    public GlyphOutline AddPolygon(params (int X, int Y)[] corners)
    {
        contours.Add(Array.ConvertAll(corners, corner => (corner.X, corner.Y, true)));
        return this;
    }

    public GlyphOutline AddSquare(int left, int bottom, int side, bool isHole)
    {
        var (right, top) = (left + side, bottom + side);
        return isHole
            ? AddPolygon((left, bottom), (right, bottom), (right, top), (left, top))
            : AddPolygon((left, bottom), (left, top), (right, top), (right, bottom));
    }

    public GlyphOutline AddCircle(int centreX, int centreY, int radius, bool isHole)
    {
        var points = new (int, int, bool)[16];
        for (var i = 0; i < points.Length; i++)
        {
            var angle = (isHole ? i : -i) * Math.PI / 8;
            var reach = i % 2 == 0 ? radius : radius * ControlRadius;
            points[i] = (
                centreX + (int)Math.Round(reach * Math.Cos(angle)),
                centreY + (int)Math.Round(reach * Math.Sin(angle)),
                i % 2 == 0);
        }

        contours.Add(points);
        return this;
    }

    public byte[] ToBytes()
    {
        if (IsEmpty)
        {
            return [];
        }

        var bytes = new TableBuilder();
        var box = Box;
        bytes.I16(ContourCount).I16(box.Left).I16(box.Bottom).I16(box.Right).I16(box.Top);
        var last = -1;
        foreach (var contour in contours)
        {
            last += contour.Length;
            bytes.U16(last);
        }

        // No instructions; every coordinate as a full word, since a handful of glyphs needs no packing.
        bytes.U16(0);
        foreach (var point in Points)
        {
            bytes.U8(point.IsOnCurve ? 1 : 0);
        }

        WriteSteps(bytes, Points.Select(point => point.X));
        WriteSteps(bytes, Points.Select(point => point.Y));
        return bytes.Even().ToArray();
    }

    private static void WriteSteps(TableBuilder bytes, IEnumerable<int> coordinates)
    {
        var before = 0;
        foreach (var coordinate in coordinates)
        {
            bytes.I16(coordinate - before);
            before = coordinate;
        }
    }
}
