using System.Text;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>The text of each marked content of a page, by the fonts' own maps from codes to characters: what a viewer copies.</summary>
internal sealed class PdfTextProbe(PdfProbe pdf)
{
    private readonly Dictionary<object, Dictionary<int, string>> maps = new(ReferenceEqualityComparer.Instance);

    /// <summary>Marked content of the page in drawing order: its number (−1 for artifacts) and its text.</summary>
    public List<(int Mark, string Text)> MarksOf(Dictionary<string, object?> page)
    {
        var fonts = pdf.Dictionary(pdf.Dictionary(page["Resources"])["Font"]);
        var marks = new List<(int Mark, StringBuilder Text)>();
        Dictionary<int, string>? map = null;
        var depth = 0;
        foreach (var (operation, operands) in Operations(page))
        {
            switch (operation)
            {
                case "BDC":
                    (++depth).ShouldBe(1, "marked content does not nest");
                    marks.Add((operands[1] is Dictionary<string, object?> entries && entries.TryGetValue("MCID", out var number) ? (int)(long)number! : -1, new StringBuilder()));
                    break;
                case "EMC":
                    depth--;
                    break;
                case "Tf":
                    map = MapOf(pdf.Dictionary(fonts[((PdfName)operands[0]!).Value]));
                    break;
                case "TJ":
                    depth.ShouldBe(1, "all text is marked");
                    foreach (var codes in ((List<object?>)operands[0]!).OfType<byte[]>())
                    {
                        Append(marks[^1].Text, codes, map!);
                    }

                    break;
            }
        }

        depth.ShouldBe(0);
        return [.. marks.Select(mark => (mark.Mark, mark.Text.ToString()))];
    }

    public IEnumerable<(string Operation, List<object?> Operands)> Operations(Dictionary<string, object?> page)
    {
        var lexer = new PdfLexer(pdf.Stream(page["Contents"]).Content);
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var value = lexer.Read();
            if (value is PdfOperator operation)
            {
                yield return (operation.Word, operands);
                operands = [];
            }
            else
            {
                operands.Add(value);
            }
        }
    }

    private static void Append(StringBuilder text, byte[] codes, Dictionary<int, string> map)
    {
        for (var i = 0; i < codes.Length; i += 2)
        {
            text.Append(map[(codes[i] << 8) | codes[i + 1]]);
        }
    }

    private Dictionary<int, string> MapOf(Dictionary<string, object?> font)
    {
        if (!maps.TryGetValue(font, out var map))
        {
            maps[font] = map = PdfToUnicode.Read(pdf.Stream(font["ToUnicode"]).Content);
        }

        return map;
    }
}
