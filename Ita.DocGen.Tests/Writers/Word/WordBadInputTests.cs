using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using FsCheck;
using FsCheck.Fluent;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordBadInputTests
{
    [Theory]
    [InlineData("ปกติ", "ปกติ")]
    [InlineData("a\u0000b\u0008c\u001Fd\u007Fe\u009Ff", "abcdef")]
    [InlineData("บรรทัด\r\nใหม่\rอีก\u000Bและ\u2028อีก\u0085จบ", "บรรทัด\nใหม่\nอีก\nและ\nอีก\nจบ")]
    [InlineData("\uD83D\uDE00 อีโมจิ", "\uD83D\uDE00 อีโมจิ")]
    [InlineData("\uFFFE\uFFFFก\uD83F\uDFFE", "ก")]
    [InlineData("a\tb", "a\tb")]
    public void Text_is_made_fit_in_one_place(string given, string wanted) => OfficeText.Clean(given).ShouldBe(wanted);

    // stands apart since attributes cannot carry half a pair
    [Fact]
    public void Half_a_pair_becomes_the_replacement_sign() => OfficeText.Clean("\uD83D ครึ่ง \uDE00").ShouldBe("\uFFFD ครึ่ง \uFFFD");

    [Fact]
    public void Any_text_at_all_becomes_xml_that_reads_back()
    {
        Prop.ForAll<string>(text =>
        {
            var clean = OfficeText.Clean(text ?? "");
            XmlConvert.VerifyXmlChars(clean).ShouldBe(clean);
            OfficeText.Clean(clean).ShouldBe(clean);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_file_of_bad_text_is_valid_in_every_place_that_takes_text()
    {
        const string Bad = "ก\u0000\uD83D<&>\"'\u000B\uFFFF\u001B]]>😀";
        var file = WordFile.Of(DocumentOf(Bad), new WordOptions(ContentMark: Bad));
        file.Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty();
        file.Faults(FileFormatVersions.Office2016).ShouldBeEmpty();
        WordReading.TextLines(file).ShouldBe(ModelText.LinesOf(DocumentOf(Bad)));
    }

    [Fact]
    public void A_cell_of_thirty_thousand_letters_is_kept_whole()
    {
        var text = new StringBuilder().Insert(0, "ยาวมากที่สุด ", 2400).ToString().Trim();
        var document = SampleDocument.Of(new Table([new TableColumn(1), new TableColumn(9)], [new TableRow([new TableCell([SampleDocument.Says(text, ParagraphStyle.TableText)]), new TableCell([])])]));
        var file = WordFile.Of(document);
        WordReading.TextLines(file).Single().ShouldBe(text);
        file.Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty();
    }

    private static Document DocumentOf(string bad)
    {
        var says = SampleDocument.Says(bad);
        var chart = new Chart(ChartKind.Bar, bad, [bad], [new ChartSeries(bad, [new ChartPoint(1)])]) { Mark = new ChartMark(1, bad), AltText = bad };
        return SampleDocument.Of(
            new TableOfContents(bad),
            new Heading(1, HeadingNumbering.Decimal, SampleDocument.Text(bad)) { Anchor = bad },
            new Paragraph(ParagraphStyle.Body, [new TextRun(bad), new Link("#" + bad, SampleDocument.Text(bad)), new Link("https://a.th/" + bad, SampleDocument.Text(bad)), new Footnote(SampleDocument.Text(bad))]),
            new Table([new TableColumn(1)], [new TableRow([new TableCell([says])])]) { Caption = bad, Summary = bad },
            new ChartBlock(chart, Length.Centimetres(5)) { Caption = bad },
            new PictureBlock(SamplePictures.Photo, Length.Centimetres(5), Length.Centimetres(5), bad) { Caption = bad },
            new MemoHead(bad, [new MemoLine([new MemoField(bad, bad)])]),
            new OrderHead([bad]),
            new SignatureBlock(bad, [bad]) { Rank = bad }) with
        {
            Title = bad,
            Watermark = bad,
            Properties = new DocumentProperties(bad, bad, 2569, new DateOnly(2026, 1, 15)),
        };
    }
}
