using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordTextTests
{
    [Fact]
    public void The_body_says_what_the_model_says() =>
        WordReading.TextLines(WordFile.Of(SampleDocument.EveryBlock())).ShouldBe(ModelText.LinesOf(SampleDocument.EveryBlock()));

    [Fact]
    public void A_footnote_says_what_the_model_says() =>
        WordFile.Of(SampleDocument.EveryBlock()).Xml("word/footnotes.xml").Root!.Value.Trim().ShouldBe("คะแนนที่ประกาศในระบบ ITAS เมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘");

    [JudgeFact(LibreOffice.Judge)]
    public void LibreOffice_reads_the_text_of_the_model()
    {
        var document = SampleDocument.EveryBlock();
        LibreOffice.TextLines([("sample.docx", WordFile.Of(document).Bytes)])["sample.docx"]
            .ShouldBe(ModelText.LinesOf(document, hasLabels: true).Select(LibreOffice.AsItShows));
    }
}
