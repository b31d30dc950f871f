using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;
using Ita.DocGen.Writers.Word.OfficeStyles;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordStyleDocumentTests
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Styles = $"""
        <w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        <w:style w:type="character" w:styleId="a9"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:rFonts w:ascii="Angsana New" w:hAnsi="Angsana New" w:cs="Angsana New"/><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="44"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="x"><w:name w:val="เนื้อความ"/><w:basedOn w:val="1"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr></w:style>
        </w:styles>
        """;

    private const string Body = $"""
        <w:document {Names}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>
        """;

    private const string Header = $"""<w:hdr {Names}><w:p><w:r><w:t>ตราของเรา</w:t></w:r></w:p></w:hdr>""";

    private const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="000000"/></a:dk2><a:lt2><a:srgbClr val="FFFFFF"/></a:lt2><a:accent1><a:srgbClr val="111111"/></a:accent1><a:accent2><a:srgbClr val="111111"/></a:accent2><a:accent3><a:srgbClr val="111111"/></a:accent3><a:accent4><a:srgbClr val="111111"/></a:accent4><a:accent5><a:srgbClr val="111111"/></a:accent5><a:accent6><a:srgbClr val="111111"/></a:accent6><a:hlink><a:srgbClr val="111111"/></a:hlink><a:folHlink><a:srgbClr val="111111"/></a:folHlink></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="A"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="A"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Thai" typeface="Cordia New"/></a:minorFont></a:fontScheme><a:fmtScheme name="x"><a:fillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """;

    private static readonly XNamespace W = WordFile.W;

    private static readonly byte[] Office = PackageOf(Styles);

    [Fact]
    public void Styles_of_the_same_name_are_the_offices_and_reach_every_run()
    {
        var body = FileOf().Body;
        var paragraph = body.Descendants(W + "p").First(each => each.Value.StartsWith("ตามที่สำนักงาน", StringComparison.Ordinal));
        StyleOf(paragraph).ShouldBe("x");
        LookOf(paragraph).ShouldBe("Angsana New 44 False");
        LookOf(body.Descendants(W + "p").First(each => StyleOf(each) == "1")).ShouldBe("Angsana New 44 True");
    }

    [Fact]
    public void A_style_that_it_lacks_is_ours_in_the_offices_face_and_is_told()
    {
        var paragraph = FileOf().Body.Descendants(W + "p").First(each => StyleOf(each) == "ItaTableHead");
        LookOf(paragraph).ShouldBe("Cordia New 28 True");
        var finding = OfficeStyleReader.Check("style.docx", Office, new WordOptions()).Single();
        finding.Code.ShouldBe("style-is-missing");
        ((string)finding.Arguments[0]!).ShouldContain("หัวตาราง");
        ((string)finding.Arguments[0]!).ShouldNotContain("เนื้อความ,");
    }

    [Fact]
    public void Links_and_tables_find_their_styles_under_the_ids_of_a_thai_Word()
    {
        var file = FileOf();
        var ids = file.Xml("word/styles.xml").Descendants(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).ToArray();
        var used = file.Body.Descendants().Where(each => each.Name == W + "pStyle" || each.Name == W + "rStyle" || each.Name == W + "tblStyle").Select(each => (string)each.Attribute(W + "val")!).Distinct();
        used.ShouldBeSubsetOf(ids);
        ids.ShouldBeUnique();
        file.Text("word/styles.xml").ShouldNotContain("numPr");
    }

    [Fact]
    public void Margins_and_header_are_the_offices_while_the_number_goes_to_the_foot_that_is_free()
    {
        var file = FileOf();
        var sections = file.Body.Descendants(W + "sectPr").ToArray();
        ((string?)sections[2].Element(W + "pgMar")!.Attribute(W + "left")).ShouldBe("1300");
        ((string?)sections[3].Element(W + "pgMar")!.Attribute(W + "left")).ShouldBe("1134");
        file.Xml("word/header-office-default.xml").Root!.Value.ShouldBe("ตราของเรา");
        file.Text("word/footer-number.xml").ShouldContain("PAGE");
        sections[0].Descendants(W + "headerReference").Single().ToString().ShouldContain("rId-header-blank");
    }

    [Fact]
    public void A_draft_bears_its_watermark_under_the_offices_header_too()
    {
        var file = WordFile.Of(SampleDocument.Draft(), new WordOptions(StyleDocument: Office));
        file.Text("word/header-office-default.xml").ShouldContain("string=\"ร่าง\"");
        file.Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty();
    }

    [Fact]
    public void The_result_is_valid_and_repeatable()
    {
        FileOf().Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty();
        FileOf().Faults(FileFormatVersions.Office2016).ShouldBeEmpty();
        FileOf().Bytes.ShouldBe(FileOf().Bytes);
    }

    [Fact]
    public void A_file_of_our_own_serves_as_a_style_document_that_lacks_nothing()
    {
        var own = WordFile.Of(SampleDocument.EveryBlock()).Bytes;
        OfficeStyleReader.Check("style.docx", own, new WordOptions()).ShouldBeEmpty();
        var again = WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(StyleDocument: own));
        again.Text("word/document.xml").Replace("-office-default", "", StringComparison.Ordinal).Length.ShouldBeGreaterThan(1000);
        again.Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_opened_is_told_and_our_own_look_is_used()
    {
        var broken = Encoding.UTF8.GetBytes("ไม่ใช่ไฟล์ Word");
        OfficeStyleReader.Check("style.docx", broken, new WordOptions()).Length.ShouldBe(1);
        OfficeStyleReader.Check("style.docx", PackageOf(null), new WordOptions()).Single().Code.ShouldBe("style-document-is-unreadable");
        WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(StyleDocument: broken)).Bytes.ShouldBe(WordFile.Of(SampleDocument.EveryBlock()).Bytes);
    }

    private static WordFile FileOf() => WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(StyleDocument: Office));

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static string LookOf(XElement paragraph)
    {
        var look = paragraph.Descendants(W + "r").First().Element(W + "rPr")!;
        return $"{look.Element(W + "rFonts")!.Attribute(W + "cs")!.Value} {look.Element(W + "szCs")!.Attribute(W + "val")!.Value} {look.Element(W + "bCs") is not null}";
    }

    private static byte[] PackageOf(string? styles)
    {
        const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var types = $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Main}document.main+xml"/></Types>""";
        var top = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Kind}officeDocument" Target="word/document.xml"/></Relationships>""";
        var inner = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Kind}styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Kind}theme" Target="/word/theme/theme1.xml"/><Relationship Id="rId9" Type="{Kind}header" Target="header1.xml"/></Relationships>""";
        var parts = new List<ZipPart> { Part("[Content_Types].xml", types), Part("_rels/.rels", top), Part("word/document.xml", Body), Part("word/_rels/document.xml.rels", inner), Part("word/header1.xml", Header), Part("word/theme/theme1.xml", Theme) };
        if (styles is not null)
        {
            parts.Add(Part("word/styles.xml", styles));
        }

        return DeterministicZip.ToBytes(parts, ZipOrder.OfficePackage);
    }

    private static ZipPart Part(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
