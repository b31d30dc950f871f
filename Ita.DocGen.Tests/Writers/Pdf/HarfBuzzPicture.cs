using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>
/// A line as hb-view draws it: its SVG turned into the operators of a bare PDF, path by path. hb-view's own PDF and PNG cannot be
/// used, since they cut off what stands above the font's ascender, tone marks first of all.
/// </summary>
internal static class HarfBuzzPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    public static byte[] Draw(string line, string size)
    {
        var face = Repository.PathOf("Ita.DocGen", "Assets", "fonts", "Sarabun-Regular.ttf");
        var drawing = XDocument.Parse(Judges.Run("hb-view", $"--font-file={face}", $"--font-size={size}", "--margin=40", "-O", "svg", line).Succeeded());
        var outlines = drawing.Descendants(Svg + "symbol").ToDictionary(symbol => "#" + symbol.Attribute("id")!.Value, symbol => symbol.Element(Svg + "path")!.Attribute("d")!.Value);
        var height = Number(drawing.Root!.Attribute("height")!.Value.Replace("pt", "", StringComparison.Ordinal));
        var width = Number(drawing.Root!.Attribute("width")!.Value.Replace("pt", "", StringComparison.Ordinal));
        var content = new StringBuilder();
        foreach (var use in drawing.Descendants(Svg + "use"))
        {
            var (x, y) = (Number(use.Attribute("x")!.Value), Number(use.Attribute("y")!.Value));
            content.Append(CultureInfo.InvariantCulture, $"q 1 0 0 -1 {x} {height - y} cm {Operators(outlines[use.Attribute(Link + "href")!.Value])} f Q\n");
        }

        return BarePdf(content.ToString(), width, height);
    }

    /// <summary>SVG puts the letter before its numbers, PDF behind them.</summary>
    private static string Operators(string path)
    {
        var operators = new StringBuilder();
        var numbers = new List<string>();
        var pending = "";
        foreach (var word in path.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("end"))
        {
            if (!char.IsAsciiLetter(word[0]))
            {
                numbers.Add(word);
                continue;
            }

            operators.AppendJoin(' ', numbers).Append(' ').Append(pending).Append(' ');
            numbers.Clear();
            pending = word switch { "M" => "m", "L" => "l", "C" => "c", "Z" => "h", _ => "" };
        }

        return operators.ToString();
    }

    private static byte[] BarePdf(string content, double width, double height) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Resources<<>>/Contents 4 0 R>>endobj
        4 0 obj<</Length {content.Length}>>stream
        {content}
        endstream endobj
        trailer<</Root 1 0 R>>
        """));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
