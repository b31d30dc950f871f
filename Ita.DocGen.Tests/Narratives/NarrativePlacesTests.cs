using Ita.DocGen.Narratives;

namespace Ita.DocGen.Tests.Narratives;

public sealed class NarrativePlacesTests
{
    [Theory]
    [InlineData("narrative/analysis-intro.md", "analysis-intro")]
    [InlineData("narrative\\Analysis-Intro.DOCX", "analysis-intro")]
    [InlineData("narrative/~$alysis-intro.docx", null)]
    [InlineData("narrative/.md", null)]
    [InlineData("narrative/analysis-intro.doc", null)]
    public void A_file_goes_to_the_place_it_is_named_after(string path, string? place) => NarrativePlaces.FindKey(path).ShouldBe(place);

    [Fact]
    public void Two_files_of_one_place_and_a_strange_name_are_told()
    {
        var places = NarrativePlaces.Assign(["n/a.md", "n/b.md", "n/a.docx"], ["a", "c"]);
        places.Files.ShouldBe([new("a", "n/a.docx")]);
        places.Findings.Select(finding => $"{finding.Cell} {finding.Code}").ShouldBe(["n/a.md narrative-place-is-taken", "n/b.md narrative-place-is-unknown"]);
    }
}
