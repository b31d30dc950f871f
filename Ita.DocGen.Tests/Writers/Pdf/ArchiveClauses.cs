using System.Text;
using System.Text.RegularExpressions;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What ISO 19005-2 (PDF/A-2, level A) asks of a file and a program can check, clause by clause.</summary>
internal static partial class ArchiveClauses
{
    private static readonly HashSet<string> KnownOperators = [.. "q Q cm w J j d gs m l re f b s S BT ET Tf Td Tm TJ rg RG g G Do BDC EMC".Split(' ')];

    public static IReadOnlyList<Clause> All { get; } =
    [
        new("19005-2 6.1.2", "The file begins with %PDF-1.n, then a comment of four bytes above 127", file => file.Bytes.AsSpan(0, 7).SequenceEqual("%PDF-1."u8) && file.Bytes[9] == '%' && file.Bytes.AsSpan(10, 4).ToArray().All(one => one > 127)),
        new("19005-2 6.1.3", "The trailer has an ID and no Encrypt; nothing follows %%EOF", file => file.Pdf.Trailer.ContainsKey("ID") && !file.Pdf.Trailer.ContainsKey("Encrypt") && Encoding.Latin1.GetString(file.Bytes[^6..]) == "%%EOF\n"),
        new("19005-2 6.1.5", "The information dictionary and XMP agree", InfoAgrees),
        new("19005-2 6.1.6", "Hexadecimal strings have an even number of digits", file => !OddHex().IsMatch(file.PageContents)),
        new("19005-2 6.1.7.1", "Length of every stream is true and no stream lies outside the file", file => file.Streams.All(stream => stream.Entries["Length"] is long length && stream.Raw.Length == length && !stream.Entries.ContainsKey("F"))),
        new("19005-2 6.1.7.2", "No LZW and no Crypt filter", file => file.Streams.All(stream => stream.Entries.GetValueOrDefault("Filter") is null or PdfName { Value: "FlateDecode" or "DCTDecode" })),
        new("19005-2 6.1.13", "Numbers, strings and names stay within the limits", WithinLimits),
        new("19005-2 6.2.2", "Content streams use only operators of PDF 1.7", file => file.Operations.All(operation => KnownOperators.Contains(operation))),
        new("19005-2 6.2.3", "There is one PDF/A output intent with an RGB profile", HasOutputIntent),
        new("19005-2 6.2.4.3", "Device colours are grey and RGB only", file => !file.Operations.Any(operation => operation is "k" or "K" or "cs" or "CS" or "sc" or "scn")),
        new("19005-2 6.2.5", "Graphics states carry no transfer function or halftone", file => file.GraphicsStates.All(state => state.Keys.All(key => key is "ca" or "CA" or "Type"))),
        new("19005-2 6.2.8", "Images are not interpolated and have no alternates", file => file.Images.All(image => !image.Entries.ContainsKey("Alternates") && image.Entries.GetValueOrDefault("Interpolate") is not true)),
        new("19005-2 6.2.9", "There are no PostScript or reference XObjects", file => file.Streams.All(stream => stream.Entries.GetValueOrDefault("Subtype") is not PdfName { Value: "PS" })),
        new("19005-2 6.2.11.3", "Composite fonts: Identity ordering, embedded map from code to glyph", file => file.Fonts.All(font => font.Descendant["CIDToGIDMap"] is PdfReference && file.Pdf.Name(font.Font["Encoding"]) == "Identity-H")),
        new("19005-2 6.2.11.4", "Every font program is embedded", file => file.Fonts.All(font => file.Pdf.Dictionary(font.Descendant["FontDescriptor"]).ContainsKey("FontFile2"))),
        new("19005-2 6.2.11.5", "Widths in the dictionary are those of the font program", file => file.Fonts.All(file.WidthsAgree)),
        new("19005-2 6.2.11.7", "Every code used has Unicode text, none of it 0, FEFF or FFFE", file => file.Fonts.All(font => font.Unicode.Count > 0 && font.Unicode.Values.All(text => text.Length > 0 && text.All(letter => letter is not ('\0' or '\uFEFF' or '\uFFFE'))))),
        new("19005-2 6.3", "Annotations are links that print, with no appearance to lie", file => file.Annotations.All(annotation => file.Pdf.Name(annotation["Subtype"]) == "Link" && ((long)annotation["F"]! & 4) != 0 && ((long)annotation["F"]! & 3) == 0)),
        new("19005-2 6.4", "There are no interactive forms and no XFA", file => !file.Pdf.Catalog.ContainsKey("AcroForm") && !file.Pdf.Catalog.ContainsKey("NeedsRendering")),
        new("19005-2 6.5", "Actions only lead to web addresses; nothing starts by itself", file => file.Annotations.All(annotation => !annotation.TryGetValue("A", out var action) || file.Pdf.Name(file.Pdf.Dictionary(action)["S"]) == "URI") && !file.Pdf.Catalog.ContainsKey("OpenAction") && !file.Pdf.Catalog.ContainsKey("AA")),
        new("19005-2 6.6.2", "XMP stands in the catalogue, unpacked, and is well-formed", file => file.Metadata.Entries.GetValueOrDefault("Filter") is null && file.Xmp is not null),
        new("19005-2 6.6.4", "XMP claims part 2, conformance A", file => file.XmpValue("http://www.aiim.org/pdfa/ns/id/", "part") == "2" && file.XmpValue("http://www.aiim.org/pdfa/ns/id/", "conformance") == "A"),
        new("19005-2 6.6.2.3", "The schema of pdfuaid is described", file => file.XmpText.Contains("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>", StringComparison.Ordinal)),
        new("19005-2 6.7.2", "The document is marked and has a structure tree", file => file.Pdf.Dictionary(file.Pdf.Catalog["MarkInfo"])["Marked"] is true && file.Pdf.Catalog.ContainsKey("StructTreeRoot")),
        new("19005-2 6.7.3", "All content is marked: told or an artifact", file => file.AllContentIsMarked()),
        new("19005-2 6.7.4", "The language of the document is stated", file => file.Pdf.Text(file.Pdf.Catalog["Lang"]) == "th-TH"),
        new("19005-2 6.8", "No embedded files", file => !file.Pdf.Catalog.ContainsKey("Names") && !file.Pdf.Catalog.ContainsKey("AF")),
        new("19005-2 6.9", "No optional content", file => !file.Pdf.Catalog.ContainsKey("OCProperties")),
    ];

    private static bool WithinLimits(PdfEvidence file) => file.AllValues.All(value => value switch
    {
        long number => number is >= int.MinValue and <= int.MaxValue,
        PdfName name => name.Value.Length <= 127,
        byte[] text => text.Length <= 32767,
        _ => true,
    });

    private static bool HasOutputIntent(PdfEvidence file)
    {
        var intents = file.Pdf.Items(file.Pdf.Catalog["OutputIntents"]);
        var intent = file.Pdf.Dictionary(intents.ShouldHaveSingleItem());
        var profile = file.Pdf.Stream(intent["DestOutputProfile"]);
        var bytes = profile.Content;
        return file.Pdf.Name(intent["S"]) == "GTS_PDFA1"
            && profile.Entries["N"] is 3L
            && Encoding.ASCII.GetString(bytes, 12, 12) == "mntrRGB XYZ "
            && Encoding.ASCII.GetString(bytes, 36, 4) == "acsp"
            && ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]) == bytes.Length;
    }

    private static bool InfoAgrees(PdfEvidence file)
    {
        var info = file.Pdf.Dictionary(file.Pdf.Trailer["Info"]);
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        const string Basic = "http://ns.adobe.com/xap/1.0/";
        var created = file.XmpValue(Basic, "CreateDate")!;
        return file.Pdf.Text(info["Title"]) == file.XmpValue(Dublin, "title")
            && file.Pdf.Text(info["Author"]) == file.XmpValue(Dublin, "creator")
            && file.Pdf.Text(info["Subject"]) == file.XmpValue(Dublin, "description")
            && file.Pdf.Text(info["Creator"]) == file.XmpValue(Basic, "CreatorTool")
            && file.Pdf.Text(info["Producer"]) == file.XmpValue("http://ns.adobe.com/pdf/1.3/", "Producer")
            && file.Pdf.Text(info["CreationDate"]) == "D:" + NotDigits().Replace(created[..19], "") + "+07'00'"
            && file.XmpValue(Basic, "ModifyDate") == created;
    }

    [GeneratedRegex("<(?:[0-9A-Fa-f]{2})*[0-9A-Fa-f]>")]
    private static partial Regex OddHex();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NotDigits();
}
