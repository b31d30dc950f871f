using System.Xml.Linq;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordRunTests
{
    private static readonly XNamespace W = WordFile.W;

    [Theory]
    [InlineData("TH SarabunPSK")]
    [InlineData("TH SarabunIT๙")]
    public void Every_run_bears_both_twins_of_every_property(string font)
    {
        var file = WordFile.Of(SampleDocument.Draft(), new WordOptions(font));
        RunTwins.CountOf(file).ShouldBeGreaterThan(250);
        RunTwins.FaultsOf(file).ShouldBeEmpty();
    }

    [Fact]
    public void Every_style_that_sets_a_look_bears_both_twins()
    {
        var styles = WordFile.Of(SampleDocument.EveryBlock()).Xml("word/styles.xml").Descendants(W + "rPr").Where(look => look.Element(W + "sz") is not null).ToArray();
        styles.Length.ShouldBeGreaterThan(30);
        styles.SelectMany(RunTwins.FaultsOf).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_keep_a_face_with_plain_digits_where_the_office_face_draws_thai_ones()
    {
        var file = WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(WordOptions.ThaiDigitFont));
        FontOf(file, "o12").ShouldBe("TH SarabunPSK");
        FontOf(file, "https://www.example.go.th/ita/2569").ShouldBe("TH SarabunPSK");
        FontOf(file, "อย่างต่อเนื่อง").ShouldBe("TH SarabunIT๙");
    }

    [Fact]
    public void Memo_title_and_labels_have_the_sizes_of_the_office_form()
    {
        var body = WordFile.Of(SampleDocument.EveryBlock()).Body;
        SizeOf(body, "บันทึกข้อความ").ShouldBe("58");
        SizeOf(body, "ส่วนราชการ").ShouldBe("40");
        SizeOf(body, "เรื่องเดิม").ShouldBe("32");
    }

    private static string? FontOf(WordFile file, string text) =>
        (string?)RunOf(file.Body, text).Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "cs");

    private static string? SizeOf(XDocument body, string text) => (string?)RunOf(body, text).Element(W + "rPr")!.Element(W + "szCs")!.Attribute(W + "val");

    private static XElement RunOf(XDocument body, string text) => body.Descendants(W + "r").First(run => run.Value == text);
}
