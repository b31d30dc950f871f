using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Rulebooks;

public sealed class RulebookFieldTests
{
    private static readonly HashSet<string> Optional =
    [
        "calendar[].from", "calendar[].to", "items[].elements[].ifAny", "items[].elementsConfidence", "items[].elementsSource",
        "items[].heading", "items[].mustDifferFrom", "items[].previous", "items[].reverse", "national", "national.agencies",
        "national.average", "national.passed", "national.passedPercent", "officialNames[].short", "remarks", "scoreRules.facts",
        "subIndicators[].headings",
    ];

    // Left out, these still read, but no longer fit what stands beside them.
    private static readonly HashSet<string> Telling = ["levels.bands[].eachPartFrom", "duties[].item", "duties[].yearOffset"];

    public static TheoryData<string> Required { get; } =
        [.. StandaloneRulebook.Of2568.Paths.Where(path => !Optional.Contains(path) && !Telling.Contains(path))];

    public static TheoryData<string> Everything { get; } = [.. StandaloneRulebook.Of2568.Paths];

    [Fact]
    public void Reads_the_whole_file_without_a_finding()
    {
        var reading = RulebookReader.Read("rulebook.json", StandaloneRulebook.Of2568.Change("", FieldChange.Nothing).Bytes);

        reading.Findings.ShouldBeEmpty();
        reading.Rulebook!.Items.Length.ShouldBe(RulebookShelf.BuiltIn.Get(2568).Items.Length);
    }

    [Fact]
    public void Knows_every_kind_of_field() => Required.Count.ShouldBeGreaterThan(70);

    [Theory]
    [MemberData(nameof(Required))]
    public void Names_file_line_and_field_when_a_field_is_deleted(string path)
    {
        var changed = StandaloneRulebook.Of2568.Change(path, FieldChange.Delete);

        var reading = RulebookReader.Read("rulebook.json", changed.Bytes);

        reading.Rulebook.ShouldBeNull();
        var finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("rulebook-field-is-missing");
        finding.Cell.ShouldBe(CellAddress.OfLine("rulebook.json", changed.ObjectLine));
        finding.Arguments[0].ShouldBe(path[(path.LastIndexOf('.') + 1)..]);
        finding.Arguments[1]!.ToString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Tells_a_mistyped_field_once_with_the_name_that_was_meant(string path)
    {
        var changed = StandaloneRulebook.Of2568.Change(path, FieldChange.Rename);

        var finding = RulebookReader.Read("rulebook.json", changed.Bytes).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("rulebook-field-is-unknown");
        finding.Cell.ShouldBe(CellAddress.OfLine("rulebook.json", changed.FieldLine));
        finding.Arguments[1].ShouldBe(path[(path.LastIndexOf('.') + 1)..]);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Names_the_line_of_a_value_of_the_wrong_kind(string path)
    {
        var changed = StandaloneRulebook.Of2568.Change(path, FieldChange.MakeNull);

        var finding = RulebookReader.Read("rulebook.json", changed.Bytes).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("rulebook-field-has-wrong-kind");
        finding.Cell.ShouldBe(CellAddress.OfLine("rulebook.json", changed.FieldLine));
        finding.Arguments[1].ShouldBe("null");
    }

    [Theory]
    [InlineData("calendar[].to")]
    [InlineData("items[].heading")]
    [InlineData("items[].previous")]
    [InlineData("national")]
    [InlineData("remarks")]
    [InlineData("subIndicators[].headings")]
    public void Reads_on_without_what_a_year_need_not_have(string path)
    {
        var reading = RulebookReader.Read("rulebook.json", StandaloneRulebook.Of2568.Change(path, FieldChange.Delete).Bytes);

        reading.Findings.Where(finding => finding.Code != "rulebook-heading-is-unknown").ShouldBeEmpty();
    }
}
