using System.Xml.Linq;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>
/// Word takes face, size, bold and italic of Thai letters from the complex-script twins of a run's properties.
/// Tells every run of a file, charts included, that lacks one.
/// </summary>
internal static class RunTwins
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XName[] ChartLooks = [A + "rPr", A + "defRPr"];

    public static IReadOnlyList<string> FaultsOf(WordFile file) =>
    [
        .. from name in PartsOf(file)
           from run in file.Xml(name).Descendants(W + "r")
           where run.Element(W + "separator") is null && run.Element(W + "continuationSeparator") is null
           from fault in FaultsOf(run.Element(W + "rPr"))
           select $"{name}: {fault} of {run.Value}",
        .. from name in PartsOf(file)
           from look in file.Xml(name).Descendants().Where(each => ChartLooks.Contains(each.Name))
           where look.Element(A + "latin")?.Attribute("typeface")?.Value is not { Length: > 0 } face || face != look.Element(A + "cs")?.Attribute("typeface")?.Value
           select $"{name}: face of {look.Parent?.Value}",
    ];

    public static int CountOf(WordFile file) => PartsOf(file).Sum(name => file.Xml(name).Descendants(W + "r").Count());

    public static IEnumerable<string> FaultsOf(XElement? look)
    {
        var fonts = look?.Element(W + "rFonts");
        var faces = new[] { "ascii", "hAnsi", "eastAsia", "cs" }.Select(script => (string?)fonts?.Attribute(W + script)).Distinct().ToArray();
        if (faces.Length != 1 || string.IsNullOrEmpty(faces[0]))
        {
            yield return "faces";
        }

        foreach (var (western, complex) in (IEnumerable<(string, string)>)[("sz", "szCs"), ("b", "bCs"), ("i", "iCs")])
        {
            if ((string?)look?.Element(W + western)?.Attribute(W + "val") != (string?)look?.Element(W + complex)?.Attribute(W + "val")
                || look?.Element(W + western) is null != look?.Element(W + complex) is null)
            {
                yield return western;
            }
        }

        if (look?.Element(W + "szCs") is null)
        {
            yield return "size";
        }

        if ((string?)look?.Element(W + "lang")?.Attribute(W + "bidi") != "th-TH")
        {
            yield return "language";
        }
    }

    private static IEnumerable<string> PartsOf(WordFile file) =>
        file.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal));
}
