using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The text of a chart: the office face for Latin and Thai alike, sizes in hundredths of a point.</summary>
internal sealed class ChartText(MarkupWriter xml, string font)
{
    public const int LabelSize = 1300;
    public const int ValueSize = 1200;

    /// <summary>Text properties without text, for axes, legends and labels.</summary>
    public void Write(int size, ChartColour colour = ChartColour.Ink)
    {
        xml.Open("c:txPr").Empty("a:bodyPr").Empty("a:lstStyle").Open("a:p").Open("a:pPr");
        WriteLook("a:defRPr", size, isBold: false, colour);
        xml.Close().Open("a:endParaRPr").With("lang", "th-TH").Close().Close().Close();
    }

    public void WriteTitle(string words, int size, bool isBold)
    {
        xml.Open("c:title").Open("c:tx").Open("c:rich").Empty("a:bodyPr").Empty("a:lstStyle").Open("a:p").Open("a:pPr");
        WriteLook("a:defRPr", size, isBold, ChartColour.Ink);
        xml.Close().Open("a:r");
        WriteLook("a:rPr", size, isBold, ChartColour.Ink);
        xml.Open("a:t").Text(words).Close().Close().Close().Close().Close();
        ChartPart.Flag(xml, "c:overlay", 0).Close();
    }

    private void WriteLook(string name, int size, bool isBold, ChartColour colour)
    {
        xml.Open(name);
        if (name == "a:rPr")
        {
            xml.With("lang", "th-TH");
        }

        xml.With("sz", size).With("b", isBold ? 1 : 0);
        xml.Open("a:solidFill").Open("a:srgbClr").With("val", Palette.HexOf(colour)[1..]).Close().Close();
        foreach (var script in (ReadOnlySpan<string>)["a:latin", "a:ea", "a:cs"])
        {
            xml.Open(script).With("typeface", font).Close();
        }

        xml.Close();
    }
}
