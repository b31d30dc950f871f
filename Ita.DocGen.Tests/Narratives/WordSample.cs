using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Ita.DocGen.Tests.Narratives;

/// <summary>A small Word file from the XML of its body; two headings (one with a Thai name), a dash list 1 and a number list 2, one link.</summary>
internal static class WordSample
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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
            Feed(main, "document", $"<w:body>{body}</w:body>");
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string root, string inner)
    {
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes(
            $"<w:{root} xmlns:w=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{inner}</w:{root}>"));
        part.FeedData(xml);
    }
}
