using System.Text;
using Ita.DocGen.Charts;
using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes the theme: the palette as accents, the office face for Latin and Thai. LibreOffice draws no chart without one.</summary>
internal static class ThemePart
{
    public static ReadOnlyMemory<byte> Write(string font)
    {
        var xml = new MarkupWriter();
        xml.Open("a:theme").With("xmlns:a", Namespaces.Drawing).With("name", "ITA").Open("a:themeElements");
        WriteColours(xml);
        xml.Open("a:fontScheme").With("name", "ITA");
        WriteFonts(xml, "a:majorFont", font);
        WriteFonts(xml, "a:minorFont", font);
        xml.Close().Raw(Formats).Close().Empty("a:objectDefaults").Empty("a:extraClrSchemeLst");
        return xml.Close().ToBytes();
    }

    private static void WriteColours(MarkupWriter xml)
    {
        xml.Open("a:clrScheme").With("name", "ITA");
        xml.Open("a:dk1").Open("a:sysClr").With("val", "windowText").With("lastClr", "000000").Close().Close();
        xml.Open("a:lt1").Open("a:sysClr").With("val", "window").With("lastClr", "FFFFFF").Close().Close();
        Colour(xml, "a:dk2", ChartColour.Ink);
        Colour(xml, "a:lt2", ChartColour.Band1);
        for (var i = 0; i < 6; i++)
        {
            Colour(xml, "a:accent" + (char)('1' + i), Palette.OfSeries(i));
        }

        xml.Open("a:hlink").Open("a:srgbClr").With("val", "0563C1").Close().Close();
        xml.Open("a:folHlink").Open("a:srgbClr").With("val", "954F72").Close().Close();
        xml.Close();
    }

    private static void Colour(MarkupWriter xml, string name, ChartColour colour) =>
        xml.Open(name).Open("a:srgbClr").With("val", Palette.HexOf(colour)[1..]).Close().Close();

    private static void WriteFonts(MarkupWriter xml, string name, string font)
    {
        xml.Open(name);
        foreach (var script in (ReadOnlySpan<string>)["a:latin", "a:ea", "a:cs"])
        {
            xml.Open(script).With("typeface", font).Close();
        }

        xml.Open("a:font").With("script", "Thai").With("typeface", font).Close().Close();
    }

    private static string Formats { get; } = MakeFormats();

    /// <summary>Three of each, all plain: the schema wants them, nothing here uses them.</summary>
    private static string MakeFormats()
    {
        const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        const string Line = "<a:ln w=\"9525\">" + Fill + "</a:ln>";
        const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return new StringBuilder("<a:fmtScheme name=\"ITA\">")
            .Append("<a:fillStyleLst>").Append(Fill).Append(Fill).Append(Fill).Append("</a:fillStyleLst>")
            .Append("<a:lnStyleLst>").Append(Line).Append(Line).Append(Line).Append("</a:lnStyleLst>")
            .Append("<a:effectStyleLst>").Append(Effect).Append(Effect).Append(Effect).Append("</a:effectStyleLst>")
            .Append("<a:bgFillStyleLst>").Append(Fill).Append(Fill).Append(Fill).Append("</a:bgFillStyleLst></a:fmtScheme>")
            .ToString();
    }
}
