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
        var runs = file.Names
            .Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && !name.Contains("chart", StringComparison.Ordinal))
            .SelectMany(name => file.Xml(name).Descendants(W + "r").Select(run => (Name: name, Run: run)))
            .Where(each => each.Run.Element(W + "separator") is null && each.Run.Element(W + "continuationSeparator") is null)
            .ToArray();
        runs.Length.ShouldBeGreaterThan(250);
        foreach (var (name, run) in runs)
        {
            Faults(run.Element(W + "rPr")).ShouldBeEmpty($"{name}: {run.Value}");
        }
    }

    [Fact]
    public void Every_style_that_sets_a_look_bears_both_twins()
    {
        var styles = WordFile.Of(SampleDocument.EveryBlock()).Xml("word/styles.xml").Descendants(W + "rPr").Where(look => look.Element(W + "sz") is not null).ToArray();
        styles.Length.ShouldBeGreaterThan(30);
        styles.ShouldAllBe(look => Faults(look).Count == 0);
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

    private static List<string> Faults(XElement? look)
    {
        var faults = new List<string>();
        var fonts = look?.Element(W + "rFonts");
        var faces = new[] { "ascii", "hAnsi", "eastAsia", "cs" }.Select(script => (string?)fonts?.Attribute(W + script)).Distinct().ToArray();
        if (faces.Length != 1 || string.IsNullOrEmpty(faces[0]))
        {
            faults.Add("faces");
        }

        foreach (var (western, complex) in (ReadOnlySpan<(string, string)>)[("sz", "szCs"), ("b", "bCs"), ("i", "iCs")])
        {
            if ((string?)look?.Element(W + western)?.Attribute(W + "val") != (string?)look?.Element(W + complex)?.Attribute(W + "val")
                || look?.Element(W + western) is null != look?.Element(W + complex) is null)
            {
                faults.Add(western);
            }
        }

        if (look?.Element(W + "szCs") is null)
        {
            faults.Add("size");
        }

        if ((string?)look?.Element(W + "lang")?.Attribute(W + "bidi") != "th-TH")
        {
            faults.Add("language");
        }

        return faults;
    }
}
