using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes pictures and charts as DrawingML, standing in the line or floating at the left margin.</summary>
internal static class DrawingMarkup
{
    private const int QuarterTurn = 5400000;
    private const string TextGap = "114300";

    public static void Write(MarkupWriter xml, PicturePiece picture)
    {
        xml.Open("w:drawing");
        if (picture.Placement.Floats)
        {
            OpenAnchor(xml, picture);
        }
        else
        {
            OpenInline(xml, picture.Frame, picture.Placement);
        }

        xml.Open("a:graphic").With("xmlns:a", Namespaces.Drawing).Open("a:graphicData").With("uri", Namespaces.Picture);
        WritePicture(xml, picture);
        xml.Close().Close().Close().Close();
    }

    public static void Write(MarkupWriter xml, ChartPiece chart)
    {
        xml.Open("w:drawing");
        OpenInline(xml, chart.Frame, null);
        xml.Open("a:graphic").With("xmlns:a", Namespaces.Drawing).Open("a:graphicData").With("uri", Namespaces.Chart);
        xml.Open("c:chart").With("xmlns:c", Namespaces.Chart).With("r:id", chart.Relation).Close();
        xml.Close().Close().Close().Close();
    }

    private static void OpenInline(MarkupWriter xml, DrawingFrame frame, PicturePlacement? placement)
    {
        xml.Open("wp:inline").With("distT", 0).With("distB", 0).With("distL", 0).With("distR", 0);
        WriteExtent(xml, frame);
        WriteOverhang(xml, frame, placement);
        WriteName(xml, frame);
    }

    private static void WriteExtent(MarkupWriter xml, DrawingFrame frame) =>
        xml.Open("wp:extent").With("cx", frame.Width).With("cy", frame.Height).Close();

    /// <summary>A picture on its side reaches beyond its own frame; the line must make room for that.</summary>
    private static void WriteOverhang(MarkupWriter xml, DrawingFrame frame, PicturePlacement? placement)
    {
        var excess = placement?.Turn.SwapsSides == true ? (frame.Width - frame.Height) / 2 : 0;
        var upright = Math.Max(0, excess);
        var sideways = Math.Max(0, -excess);
        xml.Open("wp:effectExtent").With("l", sideways).With("t", upright).With("r", sideways).With("b", upright).Close();
    }

    private static void WriteName(MarkupWriter xml, DrawingFrame frame)
    {
        xml.Open("wp:docPr").With("id", frame.Id).With("name", frame.Name).With("descr", frame.AltText).Close();
        xml.Empty("wp:cNvGraphicFramePr");
    }

    private static void OpenAnchor(MarkupWriter xml, PicturePiece picture)
    {
        xml.Open("wp:anchor").With("distT", 0).With("distB", 0).With("distL", TextGap).With("distR", TextGap)
            .With("simplePos", 0).With("relativeHeight", 251658240 + picture.Frame.Id).With("behindDoc", 0)
            .With("locked", 0).With("layoutInCell", 1).With("allowOverlap", 1);
        xml.Open("wp:simplePos").With("x", 0).With("y", 0).Close();
        WritePosition(xml, "wp:positionH", "margin");
        WritePosition(xml, "wp:positionV", "paragraph");
        WriteExtent(xml, picture.Frame);
        WriteOverhang(xml, picture.Frame, picture.Placement);
        xml.Empty("wp:wrapNone");
        WriteName(xml, picture.Frame);
    }

    private static void WritePosition(MarkupWriter xml, string name, string from) =>
        xml.Open(name).With("relativeFrom", from).Open("wp:posOffset").Text("0").Close().Close();

    private static void WritePicture(MarkupWriter xml, PicturePiece picture)
    {
        var frame = picture.Frame;
        var turn = picture.Placement.Turn;
        xml.Open("pic:pic").With("xmlns:pic", Namespaces.Picture);
        xml.Open("pic:nvPicPr").Open("pic:cNvPr").With("id", frame.Id).With("name", frame.Name).With("descr", frame.AltText).Close();
        xml.Empty("pic:cNvPicPr").Close();
        xml.Open("pic:blipFill").Open("a:blip").With("r:embed", picture.Relation).Close().Open("a:stretch").Empty("a:fillRect").Close().Close();
        xml.Open("pic:spPr").Open("a:xfrm");
        var quarters = ((turn.QuarterTurns % 4) + 4) % 4;
        if (quarters != 0)
        {
            xml.With("rot", quarters * QuarterTurn);
        }

        if (turn.Mirrored)
        {
            xml.With("flipH", 1);
        }

        xml.Open("a:off").With("x", 0).With("y", 0).Close().Open("a:ext").With("cx", frame.Width).With("cy", frame.Height).Close().Close();
        xml.Open("a:prstGeom").With("prst", "rect").Empty("a:avLst").Close().Close().Close();
    }
}
