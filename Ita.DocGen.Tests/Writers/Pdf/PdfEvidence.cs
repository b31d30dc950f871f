using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>A PDF file opened for inspection: what the clauses ask about, gathered once.</summary>
internal sealed class PdfEvidence
{
    private readonly PdfTextProbe text;

    public PdfEvidence(byte[] bytes)
    {
        Bytes = bytes;
        Pdf = new PdfProbe(bytes);
        text = new PdfTextProbe(Pdf);
        Tree = new PdfStructureProbe(Pdf);
        Metadata = Pdf.Stream(Pdf.Catalog["Metadata"]);
        XmpText = Encoding.UTF8.GetString(Metadata.Content);
        Xmp = XDocument.Parse(XmpText);
        Fonts = [.. Pdf.Objects.Values.OfType<Dictionary<string, object?>>().Where(entries => entries.GetValueOrDefault("Subtype") is PdfName { Value: "Type0" }).Select(Open)];
        PageContents = string.Concat(Pdf.Pages.Select(page => Encoding.Latin1.GetString(Pdf.Stream(page["Contents"]).Content)));
        Operations = [.. Pdf.Pages.SelectMany(page => text.Operations(page)).Select(operation => operation.Operation)];
    }

    public byte[] Bytes { get; }

    public PdfProbe Pdf { get; }

    public PdfStructureProbe Tree { get; }

    public PdfStreamObject Metadata { get; }

    public string XmpText { get; }

    public XDocument Xmp { get; }

    public IReadOnlyList<PdfFontEvidence> Fonts { get; }

    public string PageContents { get; }

    public IReadOnlyList<string> Operations { get; }

    public IEnumerable<PdfStreamObject> Streams => Pdf.Objects.Values.OfType<PdfStreamObject>();

    public IEnumerable<PdfStreamObject> Images => Streams.Where(stream => stream.Entries.GetValueOrDefault("Subtype") is PdfName { Value: "Image" });

    public IEnumerable<Dictionary<string, object?>> GraphicsStates =>
        Pdf.Pages.SelectMany(page => Pdf.Dictionary(Pdf.Dictionary(page["Resources"])["ExtGState"]).Values).Select(Pdf.Dictionary);

    public IEnumerable<Dictionary<string, object?>> Annotations =>
        Pdf.Pages.Where(page => page.ContainsKey("Annots")).SelectMany(page => Pdf.Items(page["Annots"])).Select(Pdf.Dictionary);

    public IEnumerable<object?> AllValues => Pdf.Objects.Values.SelectMany(Flatten);

    public string? XmpValue(string space, string name) => Xmp.Descendants(XName.Get(name, space)).FirstOrDefault()?.Value.Trim();

    /// <summary>Every operator that paints stands between the begin and the end of a mark.</summary>
    public bool AllContentIsMarked()
    {
        var depth = 0;
        foreach (var operation in Operations)
        {
            depth += operation switch { "BDC" => 1, "EMC" => -1, _ => 0 };
            if (depth is < 0 or > 1 || (depth == 0 && operation is "TJ" or "f" or "S" or "s" or "b" or "Do"))
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Each page's marks, the parent tree and the kids of the elements say the same.</summary>
    public bool MarksAndParentTreeAgree()
    {
        var numbers = Pdf.Items(Pdf.Dictionary(Pdf.Dictionary(Pdf.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]);
        var claims = Tree.Elements
            .SelectMany(element => Tree.MarksOf(element).Select(mark => (mark.Page, mark.Mark, Element: element.Entries)))
            .ToDictionary(claim => (claim.Page, claim.Mark), claim => claim.Element);
        var seen = 0;
        for (var i = 0; i < Pdf.Pages.Count; i++)
        {
            var page = Pdf.Pages[i];
            numbers[i * 2].ShouldBe((long)i);
            page["StructParents"].ShouldBe((long)i);
            var parents = Pdf.Items(numbers[(i * 2) + 1]);
            var marks = text.MarksOf(page).Where(mark => mark.Mark >= 0).Select(mark => mark.Mark).ToList();
            if (!marks.Order().SequenceEqual(Enumerable.Range(0, parents.Count)) || marks.Any(mark => !ReferenceEquals(Pdf.Dictionary(parents[mark]), claims[(page, mark)])))
            {
                return false;
            }

            seen += marks.Count;
        }

        return seen == claims.Count;
    }

    public IEnumerable<PdfElement> AnnotationParents()
    {
        var numbers = Pdf.Items(Pdf.Dictionary(Pdf.Dictionary(Pdf.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]);
        foreach (var annotation in Annotations)
        {
            var place = numbers.IndexOf(annotation["StructParent"]);
            var entries = Pdf.Dictionary(numbers[place + 1]);
            yield return Tree.Elements.Single(element => ReferenceEquals(element.Entries, entries));
        }
    }

    public bool WidthsAgree(PdfFontEvidence font)
    {
        var face = FontFaceOf(font.Program);
        return font.Widths.Count == font.Glyphs.Count - 1
            && Enumerable.Range(1, font.Widths.Count).All(code => Math.Abs(font.Widths[code - 1] - face(font.Glyphs[code])) < 1);
    }

    private static Func<int, double> FontFaceOf(byte[] program)
    {
        var tables = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4))).ToDictionary(
            index => Encoding.ASCII.GetString(program, 12 + (index * 16), 4),
            index => (int)BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(12 + (index * 16) + 8)));
        var unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(tables["head"] + 18));
        return glyph => BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(tables["hmtx"] + (glyph * 4))) * 1000.0 / unitsPerEm;
    }

    private PdfFontEvidence Open(Dictionary<string, object?> font)
    {
        var descendant = Pdf.Dictionary(Pdf.Items(font["DescendantFonts"])[0]);
        var program = Pdf.Stream(Pdf.Dictionary(descendant["FontDescriptor"])["FontFile2"]).Content;
        var map = Pdf.Stream(descendant["CIDToGIDMap"]).Content;
        var glyphs = Enumerable.Range(0, map.Length / 2).Select(code => (map[code * 2] << 8) | map[(code * 2) + 1]).ToList();
        var widths = ((List<object?>)Pdf.Items(descendant["W"])[1]!).Select(width => Convert.ToDouble(width, CultureInfo.InvariantCulture)).ToList();
        return new PdfFontEvidence(font, descendant, program, glyphs, PdfToUnicode.Read(Pdf.Stream(font["ToUnicode"]).Content), widths);
    }

    private static IEnumerable<object?> Flatten(object? value) => value switch
    {
        List<object?> items => items.SelectMany(Flatten),
        Dictionary<string, object?> entries => entries.Values.SelectMany(Flatten),
        PdfStreamObject stream => Flatten(stream.Entries),
        _ => [value],
    };
}
