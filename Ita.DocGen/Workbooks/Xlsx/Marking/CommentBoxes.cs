using System.Globalization;
using System.Xml.Linq;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The hidden boxes in which Excel shows comments, each beside its cell and large enough for its text.</summary>
internal sealed class CommentBoxes(XDocument drawing, SheetMetrics metrics, int number)
{
    private const int Width = 330;
    private const int LineHeight = 22;
    private const int Padding = 16;
    private const int TallestBox = 420;
    private const int Gap = 12;
    private const int ShapesOfSheet = 1024;

    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    private int shapes;

    public static XDocument Empty(int number) => new(new XElement(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", Vml),
        new XAttribute(XNamespace.Xmlns + "o", Office),
        new XAttribute(XNamespace.Xmlns + "x", Excel),
        new XElement(
            Office + "shapelayout",
            new XAttribute(Vml + "ext", "edit"),
            new XElement(Office + "idmap", new XAttribute(Vml + "ext", "edit"), new XAttribute("data", number))),
        new XElement(
            Vml + "shapetype",
            new XAttribute("id", "_x0000_t202"),
            new XAttribute("coordsize", "21600,21600"),
            new XAttribute(Office + "spt", 202),
            new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(Office + "connecttype", "rect")))));

    public void Add(MarkedCell cell, int lines)
    {
        shapes++;
        var look = MarkLook.Of(cell.Weight);
        drawing.Root!.Add(new XElement(
            Vml + "shape",
            new XAttribute("id", "_x0000_s" + Show((number * ShapesOfSheet) + shapes)),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", $"position:absolute;width:{Width}px;height:{Show(HeightOf(lines))}px;z-index:{Show(shapes)};visibility:hidden"),
            new XAttribute("fillcolor", "#FFFFF0"),
            new XAttribute("strokecolor", "#" + look.Edge),
            new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#FFFFF0")),
            new XElement(Vml + "shadow", new XAttribute("on", "t"), new XAttribute("color", "black"), new XAttribute("obscured", "t")),
            new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
            new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"))),
            new XElement(
                Excel + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"),
                new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", Anchor(cell, HeightOf(lines))),
                new XElement(Excel + "AutoFill", "False"),
                new XElement(Excel + "Row", cell.Row - 1),
                new XElement(Excel + "Column", cell.Column - 1))));
    }

    private static int HeightOf(int lines) => Math.Min(TallestBox, Padding + (lines * LineHeight));

    // Left column and its offset, top row and its offset, then the same of the right lower corner; columns and rows from 0.
    private string Anchor(MarkedCell cell, int height)
    {
        var left = cell.Column + 1;
        var top = Math.Max(1, cell.Row - 1);
        var (right, rightOffset) = Walk(left, Gap + Width, metrics.ColumnPixels);
        var (bottom, bottomOffset) = Walk(top, height, metrics.RowPixels);
        return string.Join(", ", new[] { left - 1, Gap, top - 1, 2, right - 1, rightOffset, bottom - 1, bottomOffset }.Select(Show));
    }

    private static (int Place, int Offset) Walk(int place, int pixels, Func<int, int> sizeOf)
    {
        for (var rest = pixels; ; place++)
        {
            var size = sizeOf(place);
            if (rest < size)
            {
                return (place, rest);
            }

            rest -= size;
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
