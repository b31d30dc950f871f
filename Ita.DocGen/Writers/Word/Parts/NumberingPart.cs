using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Planning;

namespace Ita.DocGen.Writers.Word.Parts;

/// <summary>Writes numbering.xml: ส่วนที่ ๑ → ๑. → ๑.๑ → (๑) for headings, and nine levels for each list marker.</summary>
internal static class NumberingPart
{
    private const int ListLevels = NumberingBook.DeepestListLevel + 1;
    private const int IndentStep = 340;

    private static readonly string[] HeadingLabels = ["ส่วนที่ %1", "%2.", "%2.%3", "(%4)"];

    public static ReadOnlyMemory<byte> Write(NumberingPlan plan, DigitStyle digits, string font)
    {
        var xml = new MarkupWriter();
        xml.Open("w:numbering").With("xmlns:w", Namespaces.Word);
        var format = digits == DigitStyle.Thai ? "thaiNumbers" : "decimal";
        foreach (var kind in Enum.GetValues<ListKind>())
        {
            WriteDefinition(xml, kind, format, font);
        }

        foreach (var instance in plan.Instances)
        {
            xml.Open("w:num").With("w:numId", instance.Id).Value("w:abstractNumId", (int)instance.Kind);
            foreach (var start in instance.Starts)
            {
                xml.Open("w:lvlOverride").With("w:ilvl", start.Level).Value("w:startOverride", start.Number).Close();
            }

            xml.Close();
        }

        return xml.Close().ToBytes();
    }

    private static void WriteDefinition(MarkupWriter xml, ListKind kind, string format, string font)
    {
        xml.Open("w:abstractNum").With("w:abstractNumId", (int)kind);
        xml.Value("w:nsid", (0x17A00000 + (int)kind).ToString("X8", CultureInfo.InvariantCulture));
        xml.Value("w:multiLevelType", kind == ListKind.Headings ? "multilevel" : "hybridMultilevel");
        xml.Value("w:tmpl", (0x17A10000 + (int)kind).ToString("X8", CultureInfo.InvariantCulture));
        if (kind == ListKind.Headings)
        {
            for (var level = 0; level < HeadingLabels.Length; level++)
            {
                WriteLevel(xml, level, format, HeadingLabels[level], font, 0, "space");
            }
        }
        else
        {
            for (var level = 0; level < ListLevels; level++)
            {
                WriteLevel(xml, level, IsNumbered(kind) ? format : "bullet", LabelOf(kind, level), font, IndentStep, "tab");
            }
        }

        xml.Close();
    }

    private static void WriteLevel(MarkupWriter xml, int level, string format, string label, string font, int step, string suffix)
    {
        xml.Open("w:lvl").With("w:ilvl", level).Value("w:start", 1).Value("w:numFmt", format).Value("w:suff", suffix).Value("w:lvlText", label).Value("w:lvlJc", "left");
        xml.Open("w:pPr");
        ParagraphMarkup.WriteIndent(xml, step * (level + 1), 0, -step);
        xml.Close().Open("w:rPr");
        xml.Open("w:rFonts").With("w:ascii", font).With("w:hAnsi", font).With("w:eastAsia", font).With("w:cs", font).Close();
        xml.Close().Close();
    }

    private static bool IsNumbered(ListKind kind) => kind is not (ListKind.Dash or ListKind.Bullet);

    private static string LabelOf(ListKind kind, int level)
    {
        var number = "%" + (level + 1).ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            ListKind.Dash => "-",
            ListKind.Bullet => "•",
            ListKind.Decimal => number + ".",
            ListKind.Bracketed => $"({number})",
            _ => number + ")",
        };
    }
}
