namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>The structure tree as it stands in the file.</summary>
internal sealed class PdfStructureProbe
{
    private readonly PdfProbe pdf;
    private readonly List<PdfElement> elements = [];

    public PdfStructureProbe(PdfProbe pdf)
    {
        this.pdf = pdf;
        Root = Read(pdf.Dictionary(pdf.Catalog["StructTreeRoot"])["K"], null);
    }

    public PdfElement Root { get; }

    /// <summary>All elements in reading order.</summary>
    public IReadOnlyList<PdfElement> Elements => elements;

    /// <summary>Page and number of every marked content below an element, in order.</summary>
    public IEnumerable<(object Page, int Mark)> MarksBelow(PdfElement element, string skip = "")
    {
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case PdfElement child when !skip.Contains(child.Role, StringComparison.Ordinal):
                    foreach (var mark in MarksBelow(child, skip))
                    {
                        yield return mark;
                    }

                    break;
                case long number:
                    yield return (pdf.Dictionary(element.Entries["Pg"]), (int)number);
                    break;
                case Dictionary<string, object?> entries when entries.TryGetValue("MCID", out var number):
                    yield return (pdf.Dictionary(entries["Pg"]), (int)(long)number!);
                    break;
            }
        }
    }

    /// <summary>Page and number of the marked content that an element holds itself.</summary>
    public IEnumerable<(object Page, int Mark)> MarksOf(PdfElement element) => MarksBelow(element, "Document Sect Div H1 H2 H3 H4 P LI LBody Lbl Table THead TBody TR TH TD Figure Caption TOC TOCI Reference Link Note");

    private PdfElement Read(object? value, PdfElement? parent)
    {
        var entries = pdf.Dictionary(value);
        var element = new PdfElement(pdf.Name(entries["S"]), entries, parent);
        elements.Add(element);
        foreach (var kid in entries.TryGetValue("K", out var kids) ? pdf.Items(kids) : [])
        {
            element.Kids.Add(kid is PdfReference ? Read(kid, element) : kid!);
        }

        return element;
    }
}
