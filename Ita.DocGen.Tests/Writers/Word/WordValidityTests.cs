using DocumentFormat.OpenXml;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordValidityTests
{
    public static TheoryData<string, FileFormatVersions> Cases()
    {
        var cases = new TheoryData<string, FileFormatVersions>();
        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2016, FileFormatVersions.Microsoft365])
        {
            foreach (var name in (string[])["full", "draft", "arabic", "it9", "empty", "no sections"])
            {
                cases.Add(name, version);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Has_no_fault_in_the_eyes_of_the_validator(string name, FileFormatVersions version) =>
        FileOf(name).Faults(version).ShouldBeEmpty();

    [Fact]
    public void Gives_the_same_bytes_for_the_same_input() =>
        WordFile.Of(SampleDocument.EveryBlock()).Bytes.ShouldBe(WordFile.Of(SampleDocument.EveryBlock()).Bytes);

    private static WordFile FileOf(string name) => name switch
    {
        "full" => WordFile.Of(SampleDocument.EveryBlock()),
        "draft" => WordFile.Of(SampleDocument.Draft()),
        "arabic" => WordFile.Of(SampleDocument.EveryBlock() with { Digits = DigitStyle.Arabic }),
        "it9" => WordFile.Of(SampleDocument.EveryBlock(), new WordOptions(WordOptions.ThaiDigitFont, ContentMark: "abc")),
        "empty" => WordFile.Of(SampleDocument.Of()),
        _ => WordFile.Of(SampleDocument.Of() with { Sections = [] }),
    };
}
