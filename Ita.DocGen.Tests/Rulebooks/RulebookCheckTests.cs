using System.Text;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Rulebooks;

public sealed class RulebookCheckTests
{
    [Theory]
    [InlineData("""{ "year": 2568, """, "rulebook.json(1): error rulebook-is-not-json")]
    [InlineData("[]", "rulebook.json(1): error rulebook-field-has-wrong-kind")]
    [InlineData("{\n\"basedOn\": 2555 }", "rulebook.json(2): error rulebook-basis-is-unknown")]
    [InlineData("{\n\"basedOn\": 2568,\n\"year\": 2568,\n\"year\": 2569 }", "rulebook.json(4): error rulebook-field-is-given-twice")]
    [InlineData("{ \"basedOn\": 2568,\n\"colour\": 1 }", "rulebook.json(2): error rulebook-field-is-unknown")]
    [InlineData("{ \"basedOn\": 2568,\n\"status\": \"offical\" }", "rulebook.json(2): error rulebook-field-has-wrong-kind")]
    [InlineData("{ \"basedOn\": 2568, \"instruments\": [\n{ \"code\": \"oit\", \"weight\": 0.30 } ] }", "rulebook.json(2): error rulebook-weights-do-not-sum-to-one")]
    [InlineData("{ \"basedOn\": 2568, \"instruments\": [\n{ \"code\": \"oit\", \"items\": 29 } ] }", "rulebook.json(2): error rulebook-item-count-differs")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\", \"removed\": true } ] }", "error rulebook-codes-have-a-gap")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\", \"sub\": \"9.9\" } ] }", "rulebook.json(2): error rulebook-sub-indicator-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\", \"heading\": \"อื่น\" } ] }", "rulebook.json(2): error rulebook-heading-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"i4\", \"indicator\": 12 } ] }", "rulebook.json(2): error rulebook-indicator-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\" },\n{ \"code\": \"o4\" } ] }", "rulebook.json(3): error rulebook-entry-is-given-twice")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\", \"mustDifferFrom\": [\"o99\"] } ] }", "rulebook.json(2): error rulebook-item-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [\n{ \"code\": \"o4\",\n\"name\": \"ข่าว {year}\" } ] }", "rulebook.json(3): error rulebook-placeholder-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"items\": [ { \"code\": \"o4\",\n\"source\": \"list-2586\" } ] }", "rulebook.json(2): error rulebook-source-is-unknown")]
    [InlineData("{ \"basedOn\": 2568, \"indicators\": [\n{ \"number\": 12, \"name\": \"ก\", \"instrument\": \"oit\", \"confidence\": \"low\", \"source\": \"news\" } ] }", "rulebook.json(2): error rulebook-indicators-have-a-gap")]
    [InlineData("{ \"basedOn\": 2568, \"subIndicators\": [\n{ \"number\": \"9-6\", \"name\": \"ก\", \"confidence\": \"low\", \"source\": \"news\" } ] }", "rulebook.json(2): error rulebook-sub-indicator-is-malformed")]
    [InlineData("{ \"basedOn\": 2568, \"calendar\": [ { \"id\": \"result\",\n\"to\": \"2568-01-01\" } ] }", "rulebook.json(2): error rulebook-milestone-ends-before-it-begins")]
    [InlineData("{ \"basedOn\": 2568, \"calendar\": [ { \"id\": \"result\",\n\"to\": \"2568-02-30\" } ] }", "rulebook.json(2): error rulebook-field-has-wrong-kind")]
    public void Names_file_line_and_fault(string json, string expected) =>
        Told(json).ShouldContain(line => line.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("""[ { "name": "ดี", "from": 50, "to": 100 }, { "name": "พอ", "from": 0, "to": 50 } ]""", "rulebook-bands-overlap")]
    [InlineData("""[ { "name": "ดี", "from": 50, "to": 100 }, { "name": "พอ", "from": 0, "to": 49 } ]""", "rulebook-bands-leave-a-gap")]
    [InlineData("""[ { "name": "ดี", "from": 50, "to": 100 } ]""", "rulebook-bands-leave-a-gap")]
    [InlineData("""[ { "name": "ดี", "from": 100, "to": 50 }, { "name": "พอ", "from": 0, "to": 49.99 } ]""", "rulebook-band-is-no-range")]
    [InlineData("""[ { "name": "ก", "from": 85, "to": 100, "eachPartFrom": 85 }, { "name": "ข", "from": 95, "to": 100, "eachPartFrom": 95 }, { "name": "ค", "from": 0, "to": 100 } ]""", "rulebook-bands-overlap")]
    public void Refuses_level_bands_that_do_not_tile_the_scale(string bands, string code) =>
        Told($$"""{ "basedOn": 2568, "levels": { "bands": {{bands}} } }""").ShouldContain(line => line.Contains(code, StringComparison.Ordinal));

    [Fact]
    public void Suggests_the_nearest_name_and_lists_the_known_ones()
    {
        var line = Told("""{ "basedOn": 2568, "analysisLayuot": "seven-issues" }""").ShouldHaveSingleItem();

        line.ShouldContain("Nearest known field: \"analysisLayout\"");
        line.ShouldContain("calendar, ");
    }

    [Fact]
    public void Refuses_files_that_are_no_text()
    {
        Told([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]).ShouldHaveSingleItem().ShouldContain("rulebook-is-not-json");
        Told([]).ShouldHaveSingleItem().ShouldContain("rulebook-is-not-json");
        Told(Encoding.UTF8.GetBytes(new string('[', 10_000))).ShouldHaveSingleItem().ShouldContain("rulebook-is-not-json");
    }

    [Fact]
    public void Reads_a_byte_order_mark_comments_and_trailing_commas()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("// ปี 2568\n{ \"basedOn\": 2568, /* ชื่อ */ }")];

        RulebookReader.Read("rulebook.json", bytes).Findings.ShouldBeEmpty();
    }

    private static List<string> Told(string json) => Told(Encoding.UTF8.GetBytes(json));

    private static List<string> Told(byte[] bytes)
    {
        var reading = RulebookReader.Read("rulebook.json", bytes);
        reading.Rulebook.ShouldBeNull();
        return [.. reading.Findings.Select(finding => DiagnosticText.Line(finding, Language.English))];
    }
}
