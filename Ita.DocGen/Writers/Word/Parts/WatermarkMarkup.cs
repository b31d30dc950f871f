using Ita.DocGen.Containers;
using Ita.DocGen.Writers.Word.Styles;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>A pale word across the page, as Word itself writes one: VML text art in the head, known by its name to "remove watermark".</summary>
internal static class WatermarkMarkup
{
    private const string PageStyle =
        "position:absolute;margin-left:0;margin-top:0;width:300pt;height:150pt;rotation:315;z-index:-251658752;" +
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin";

    public static void Write(MarkupWriter xml, string words, RunLook look)
    {
        xml.Open("w:r");
        RunMarkup.Write(xml, look);
        xml.Open("w:pict");
        WriteShapeType(xml);
        xml.Open("v:shape").With("id", "PowerPlusWaterMarkObject1").With("o:spid", "_x0000_s2049").With("type", "#_x0000_t136");
        xml.With("style", PageStyle).With("o:allowincell", "f").With("fillcolor", "silver").With("stroked", "f");
        xml.Open("v:fill").With("opacity", ".5").Close();
        xml.Open("v:textpath").With("style", $"font-family:\"{look.Font}\";font-size:1pt;font-weight:bold").With("string", words).Close();
        xml.Close().Close().Close();
    }

    private static void WriteShapeType(MarkupWriter xml)
    {
        xml.Open("v:shapetype").With("id", "_x0000_t136").With("coordsize", "21600,21600").With("o:spt", 136).With("adj", "10800");
        xml.With("path", "m@7,l@8,m@5,21600l@6,21600e").Open("v:formulas");
        foreach (var formula in (ReadOnlySpan<string>)["sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5"])
        {
            xml.Open("v:f").With("eqn", formula).Close();
        }

        xml.Close().Open("v:path").With("textpathok", "t").With("o:connecttype", "custom")
            .With("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800").With("o:connectangles", "270,180,90,0").Close();
        xml.Open("v:textpath").With("on", "t").With("fitshape", "t").Close();
        xml.Open("v:handles").Open("v:h").With("position", "#0,bottomRight").With("xrange", "6629,14971").Close().Close();
        xml.Open("o:lock").With("v:ext", "edit").With("text", "t").With("shapetype", "t").Close().Close();
    }
}
