using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Ita.DocGen.Containers;
using Ita.DocGen.Tests.Pictures;

namespace Ita.DocGen.Tests.Narratives;

/// <summary>A small Word file from the XML of its body; two headings (one with a Thai name), a dash list 1 and a number list 2, links, a footnote 1 and a picture.</summary>
internal static class WordSample
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string PictureRun = """
        <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="ภาพประชุม"/>
        <a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="photo"/></wp:inline></w:drawing></w:r>
        """;

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="หัวเรื่อง ๒"/></w:style>
        """;

    private const string Lists = """
        <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
        """;

    public static byte[] Of(string body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddHyperlinkRelationship(new Uri("https://example.go.th/"), true, "web");
            main.AddHyperlinkRelationship(new Uri("file:///c:/x.exe"), true, "file");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            Feed(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Lists);
            Feed(main.AddNewPart<FootnotesPart>(), "footnotes", "<w:footnote w:id='1'><w:p><w:r><w:t>เชิงอรรถ</w:t></w:r></w:p></w:footnote>");
            using var photo = new MemoryStream(PngSample.Tiny);
            main.AddImagePart(ImagePartType.Png, "photo").FeedData(photo);
            Feed(main, "document", $"<w:body>{body}</w:body>");
        }

        return stream.ToArray();
    }

    /// <summary>The same file as Word saves it in the strict form of the format.</summary>
    public static byte[] StrictOf(string body) => PackageParts.Repack(Of(body), part => part with
    {
        Bytes = part.Name.EndsWith(".xml", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes.Span).Replace(Main, Strict, StringComparison.Ordinal))
            : part.Bytes,
    });

    private static void Feed(OpenXmlPart part, string root, string inner)
    {
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes(
            $"<w:{root} xmlns:w=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{inner}</w:{root}>"));
        part.FeedData(xml);
    }
}
