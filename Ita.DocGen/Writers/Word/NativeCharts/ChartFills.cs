using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>Explicit fills and lines: LibreOffice draws nothing where a chart leaves them to a theme.</summary>
internal static class ChartFills
{
    private const int Outline = 9525;

    public static void WriteNone(MarkupWriter xml) =>
        xml.Open("c:spPr").Empty("a:noFill").Open("a:ln").Empty("a:noFill").Close().Close();

    public static void WritePaper(MarkupWriter xml)
    {
        xml.Open("c:spPr");
        WriteSolid(xml, ChartColour.Paper);
        xml.Open("a:ln").Empty("a:noFill").Close().Close();
    }

    /// <summary>A bar: its colour, hatched so that it can be told apart in a grey print.</summary>
    public static void WriteBar(MarkupWriter xml, ChartColour colour, ChartPattern pattern, ChartColour? edge = null)
    {
        xml.Open("c:spPr");
        if (PresetOf(pattern) is { } preset)
        {
            xml.Open("a:pattFill").With("prst", preset);
            xml.Open("a:fgClr");
            WriteColour(xml, colour);
            xml.Close().Open("a:bgClr");
            WriteColour(xml, ChartColour.Paper);
            xml.Close().Close();
        }
        else
        {
            WriteSolid(xml, colour);
        }

        WriteLine(xml, edge ?? colour, Outline, ChartDash.Solid);
        xml.Close();
    }

    public static void WriteStroke(MarkupWriter xml, ChartColour colour, int width, ChartDash dash)
    {
        xml.Open("c:spPr");
        WriteLine(xml, colour, width, dash);
        xml.Close();
    }

    public static void WriteMarker(MarkupWriter xml, ChartMarkerForm form, ChartColour colour)
    {
        xml.Open("c:marker").Open("c:symbol").With("val", SymbolOf(form)).Close();
        ChartPart.Flag(xml, "c:size", 7).Open("c:spPr");
        WriteSolid(xml, colour);
        WriteLine(xml, colour, Outline, ChartDash.Solid);
        xml.Close().Close();
    }

    private static void WriteLine(MarkupWriter xml, ChartColour colour, int width, ChartDash dash)
    {
        xml.Open("a:ln").With("w", width);
        WriteSolid(xml, colour);
        xml.Open("a:prstDash").With("val", NameOf(dash)).Close().Close();
    }

    private static void WriteSolid(MarkupWriter xml, ChartColour colour)
    {
        xml.Open("a:solidFill");
        WriteColour(xml, colour);
        xml.Close();
    }

    private static void WriteColour(MarkupWriter xml, ChartColour colour) => xml.Open("a:srgbClr").With("val", Palette.HexOf(colour)[1..]).Close();

    private static string? PresetOf(ChartPattern pattern) => pattern switch
    {
        ChartPattern.RisingStripes => "wdUpDiag",
        ChartPattern.LevelStripes => "dkHorz",
        ChartPattern.Grid => "smGrid",
        ChartPattern.FallingStripes => "wdDnDiag",
        ChartPattern.UprightStripes => "dkVert",
        _ => null,
    };

    private static string SymbolOf(ChartMarkerForm form) => form switch
    {
        ChartMarkerForm.Square => "square",
        ChartMarkerForm.Triangle => "triangle",
        ChartMarkerForm.Diamond => "diamond",
        ChartMarkerForm.TriangleDown => "star",
        _ => "circle",
    };

    private static string NameOf(ChartDash dash) => dash switch
    {
        ChartDash.Dashed => "dash",
        ChartDash.Dotted => "sysDot",
        ChartDash.DashDotted => "dashDot",
        _ => "solid",
    };
}
