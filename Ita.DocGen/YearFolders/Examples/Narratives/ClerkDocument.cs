using System.Security;
using System.Text;
using Ita.DocGen.Containers;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>A plain Word file such as a clerk saves: headings, paragraphs with bold words, a table.</summary>
internal static class ClerkDocument
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static byte[] Of(IEnumerable<string> body) => DeterministicZip.ToBytes(
        [
            Part("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Kind}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Kind}styles+xml"/></Types>"""),
            Part("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>"""),
            Part("word/_rels/document.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""),
            Part("word/document.xml", $"""<w:document xmlns:w="{Main}"><w:body>{string.Concat(body)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"""),
            Part("word/styles.xml", $"""
                <w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:cs="TH SarabunPSK"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style></w:styles>
                """),
        ],
        ZipOrder.OfficePackage);

    public static string Heading(string text) => $"""<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{Run(text, isBold: false)}</w:p>""";

    public static string Paragraph(params (string Text, bool IsBold)[] pieces) => $"<w:p>{string.Concat(pieces.Select(piece => Run(piece.Text, piece.IsBold)))}</w:p>";

    /// <summary>The first row is the head and bold.</summary>
    public static string Table(params string[][] rows)
    {
        var borders = string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"""<w:{side} w:val="single" w:sz="4"/>"""));
        var body = string.Concat(rows.Select((row, index) => $"<w:tr>{(index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(row.Select(cell => Cell(cell, index == 0)))}</w:tr>"));
        return $"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => """<w:gridCol w:w="3000"/>"""))}</w:tblGrid>{body}</w:tbl>";
    }

    private static string Cell(string text, bool isBold) => $"""<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>{Run(text, isBold)}</w:p></w:tc>""";

    private static string Run(string text, bool isBold) =>
        $"""<w:r>{(isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "")}<w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    private static ZipPart Part(string name, string xml) => new(name, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + xml.Trim()));
}
