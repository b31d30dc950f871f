using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>Reads document.xml as Word would show it: text of paragraphs, and the labels that numbering.xml gives them.</summary>
internal sealed class WordReading
{
    private static readonly XNamespace W = WordFile.W;

    private readonly Dictionary<int, XElement> definitionOf;
    private readonly Dictionary<int, XElement> instances;
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> started = [];

    public WordReading(WordFile file)
    {
        var numbering = file.Xml("word/numbering.xml").Root!;
        var definitions = numbering.Elements(W + "abstractNum").ToDictionary(each => Number(each, "abstractNumId"));
        instances = numbering.Elements(W + "num").ToDictionary(each => Number(each, "numId"));
        definitionOf = instances.ToDictionary(each => each.Key, each => definitions[Number(each.Value.Element(W + "abstractNumId")!, "val")]);
        Lines = [.. file.Body.Descendants(W + "p").Select(paragraph => (Label: LabelOf(paragraph), Text: TextOf(paragraph), Paragraph: paragraph))];
    }

    public IReadOnlyList<(string Label, string Text, XElement Paragraph)> Lines { get; }

    /// <summary>The lines with the labels that Word will count, as a reader sees them.</summary>
    public List<string> LabelledLines() =>
        [.. Lines.SelectMany(line => $"{line.Label} {line.Text}".Split('\n')).Select(ModelText.Tidy).Where(line => line.Length > 0)];

    public static List<string> TextLines(WordFile file) =>
        [.. file.Body.Descendants(W + "p").SelectMany(paragraph => TextOf(paragraph).Split('\n')).Select(ModelText.Tidy).Where(line => line.Length > 0)];

    public static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        var fields = 0;
        var isResult = true;
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            foreach (var mark in run.Elements(W + "fldChar").Select(each => (string?)each.Attribute(W + "fldCharType")))
            {
                fields += mark == "begin" ? 1 : mark == "end" ? -1 : 0;
                isResult = mark != "begin";
            }

            var isBlank = (string?)run.Element(W + "rPr")?.Element(W + "u")?.Attribute(W + "val") == "dotted";
            var isPageNumber = fields > 0 && run.Parent!.Name == W + "hyperlink" && run.ElementsBeforeSelf(W + "r").Any(each => each.Element(W + "tab") is not null);
            if (isResult && !isBlank && !isPageNumber)
            {
                Append(text, run);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement run)
    {
        foreach (var piece in run.Elements())
        {
            text.Append(piece.Name.LocalName switch
            {
                "t" => piece.Value,
                "br" => "\n",
                "tab" => "\t",
                _ => "",
            });
        }
    }

    private static int Number(XElement element, string attribute) => int.Parse((string)element.Attribute(W + attribute)!, CultureInfo.InvariantCulture);

    private string LabelOf(XElement paragraph)
    {
        var reference = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        if (reference is null)
        {
            return "";
        }

        var instance = Number(reference.Element(W + "numId")!, "val");
        var level = Number(reference.Element(W + "ilvl")!, "val");
        var definition = definitionOf[instance];
        var counts = CountersOf(definition);
        var start = instances[instance].Elements(W + "lvlOverride").FirstOrDefault(each => Number(each, "ilvl") == level)?.Element(W + "startOverride");
        if (started.Add((instance, level)) && start is not null)
        {
            counts[level] = Number(start, "val");
        }
        else
        {
            counts[level]++;
        }

        Array.Clear(counts, level + 1, counts.Length - level - 1);
        return Format(definition.Elements(W + "lvl").ElementAt(level), counts);
    }

    private int[] CountersOf(XElement definition)
    {
        var id = Number(definition, "abstractNumId");
        if (!counters.TryGetValue(id, out var counts))
        {
            counts = new int[9];
            counters.Add(id, counts);
        }

        return counts;
    }

    private static string Format(XElement level, int[] counts)
    {
        var label = (string)level.Element(W + "lvlText")!.Attribute(W + "val")!;
        for (var i = 0; i < counts.Length; i++)
        {
            label = label.Replace($"%{i + 1}", counts[i].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return (string?)level.Element(W + "numFmt")!.Attribute(W + "val") == "thaiNumbers" ? ThaiDigits.ToThai(label) : label;
    }
}
