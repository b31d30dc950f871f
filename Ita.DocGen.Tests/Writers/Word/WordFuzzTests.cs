using DocumentFormat.OpenXml;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Writers.Word;

namespace Ita.DocGen.Tests.Writers.Word;

[Trait("Tier", "Big")]
public sealed class WordFuzzTests
{
    [Fact]
    public void Any_document_at_all_becomes_a_valid_sealed_file_that_says_all_of_it()
    {
        for (var seed = 1; seed <= FuzzRounds.OrAsked(40); seed++)
        {
            var document = new RandomDocument(seed).Next();
            var file = WordFile.Of(document, new WordOptions(seed % 2 == 0 ? WordOptions.OfficeFont : WordOptions.ThaiDigitFont, ContentMark: document.Title));
            file.Faults(FileFormatVersions.Microsoft365).ShouldBeEmpty($"seed {seed}");
            file.Faults(FileFormatVersions.Office2016).ShouldBeEmpty($"seed {seed}");
            RunTwins.FaultsOf(file).ShouldBeEmpty($"seed {seed}");
            WordSeal.IsUntouched(new MemoryStream(file.Bytes)).ShouldBeTrue($"seed {seed}");
            var (wanted, got) = (Joined(ModelText.LinesOf(document)), Joined(WordReading.TextLines(file)));
            (wanted == got).ShouldBeTrue($"seed {seed}: {FirstDifference.Show(wanted, got)}");
        }
    }

    private static string Joined(List<string> lines) => string.Join('\n', lines);
}
