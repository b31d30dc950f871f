using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordTextTests
{
    [Fact]
    public void The_body_says_what_the_model_says() =>
        WordReading.TextLines(WordFile.Of(SampleDocument.EveryBlock())).ShouldBe(ModelText.LinesOf(SampleDocument.EveryBlock()));

    [Fact]
    public void A_footnote_says_what_the_model_says() =>
        WordFile.Of(SampleDocument.EveryBlock()).Xml("word/footnotes.xml").Root!.Value.Trim().ShouldBe("คะแนนที่ประกาศในระบบ ITAS เมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘");

    [JudgeFact("soffice")]
    public void LibreOffice_reads_the_text_of_the_model()
    {
        var document = SampleDocument.EveryBlock();
        var folder = Directory.CreateTempSubdirectory("ita-word-");
        try
        {
            var path = Path.Combine(folder.FullName, "sample.docx");
            File.WriteAllBytes(path, WordFile.Of(document).Bytes);
            Judges.Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.FullName, path).Succeeded();
            var got = File.ReadAllText(Path.ChangeExtension(path, ".txt")).TrimStart('\uFEFF').Split('\n').Select(ModelText.Tidy).Where(line => line.Length > 0);
            got.Select(AsLibreOfficeShows).ShouldBe(ModelText.LinesOf(document, hasLabels: true).Select(AsLibreOfficeShows));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // LibreOffice 7.4 numbers lists in Arabic digits where Word shows Thai ones, and writes every bullet as a dot.
    private static string AsLibreOfficeShows(string line) => ThaiDigits.ToArabic(line.StartsWith("• ", StringComparison.Ordinal) ? "-" + line[1..] : line);
}
