using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordNumberingTests
{
    [Theory]
    [InlineData(DigitStyle.Thai)]
    [InlineData(DigitStyle.Arabic)]
    public void Word_will_count_headings_as_the_outline_does(DigitStyle digits) => ShouldCountAsTheOutline(SampleDocument.EveryBlock() with { Digits = digits });

    [Fact]
    public void Headings_begin_anew_in_each_part_of_a_bound_file()
    {
        var report = new Section(PageSetup.Portrait, [Part("ผล"), Decimal(2, "ก"), Decimal(3, "ข"), Decimal(4, "ค"), Decimal(4, "ง"), Part("มาตรการ"), Decimal(2, "จ")]) { RestartsHeadingNumbers = true };
        ShouldCountAsTheOutline(SampleDocument.Of() with { Sections = [report, report, report] });
    }

    [Fact]
    public void Levels_that_come_back_by_another_way_still_count_as_the_outline_does() =>
        ShouldCountAsTheOutline(SampleDocument.Of(Decimal(2, "ก"), Decimal(4, "ข"), Decimal(3, "ค"), Decimal(4, "ง"), Decimal(1, "จ"), Decimal(2, "ฉ"), Part("ช"), Decimal(3, "ซ"), Decimal(1, "ฌ")));

    [Fact]
    public void Lists_start_where_the_model_says_and_each_list_counts_for_itself()
    {
        var list = List(ListMarker.Decimal, "ก", "ข") with { Start = 4 };
        var file = WordFile.Of(SampleDocument.Of(list, List(ListMarker.Bracketed, "ค"), list, List(ListMarker.HalfBracketed, "ง"), List(ListMarker.Dash, "จ"), List(ListMarker.Bullet, "ฉ")));
        new WordReading(file).Lines.Where(line => line.Label.Length > 0).Select(line => $"{line.Label} {line.Text}")
            .ShouldBe(["๔. ก", "๕. ข", "(๑) ค", "๔. ก", "๕. ข", "๑) ง", "- จ", "• ฉ"]);
    }

    [Fact]
    public void A_list_within_a_list_goes_on_behind_it()
    {
        var inner = List(ListMarker.Bracketed, "ข", "ค");
        var outer = new ListBlock(ListMarker.Decimal, [new ListItem([SampleDocument.Says("ก"), inner]), new ListItem([SampleDocument.Says("ง")]), new ListItem([inner])]);
        new WordReading(WordFile.Of(SampleDocument.Of(outer))).Lines.Where(line => line.Label.Length > 0).Select(line => $"{line.Label} {line.Text}".Trim())
            .ShouldBe(["๑. ก", "(๑) ข", "(๒) ค", "๒. ง", "๓.", "(๑) ข", "(๒) ค"]);
    }

    private static void ShouldCountAsTheOutline(Document document)
    {
        var styles = new[] { "Heading1", "Heading2", "Heading3", "Heading4", "ItaHeadingContinued" };
        var got = new WordReading(WordFile.Of(document)).Lines
            .Where(line => styles.Contains((string?)line.Paragraph.Element(WordFile.W + "pPr")?.Element(WordFile.W + "pStyle")?.Attribute(WordFile.W + "val")))
            .Select(line => $"{line.Label} {line.Text}".Trim());
        got.ShouldBe(Outline.Of(document).Entries.Select(entry => entry.Label));
    }

    private static Heading Part(string text) => new(1, HeadingNumbering.Part, SampleDocument.Text(text));

    private static Heading Decimal(int level, string text) => new(level, HeadingNumbering.Decimal, SampleDocument.Text(text));

    private static ListBlock List(ListMarker marker, params string[] items) =>
        new(marker, [.. items.Select(item => new ListItem(ImmutableArray.Create<Block>(SampleDocument.Says(item))))]);
}
