using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

public class PdfSizeTests
{
    private const int MostOfAPage = 12 * 1024;
    internal const int MostFonts = 60 * 1024;

    [Fact]
    public void Packs_a_full_page_of_text_into_twelve_kilobytes()
    {
        var text = string.Join(' ', ExpectedText.Of(SampleDocument.EveryBlock()).Where(text => text.Length > 100));
        var few = SetPdf.Bytes(SampleDocument.Of([.. Enumerable.Repeat(SampleDocument.Says(text), 10)]));
        var many = SetPdf.Bytes(SampleDocument.Of([.. Enumerable.Repeat(SampleDocument.Says(text), 40)]));
        var pages = new PdfProbe(many).Pages.Count - new PdfProbe(few).Pages.Count;
        pages.ShouldBeGreaterThan(5);
        ((many.Length - few.Length) / pages).ShouldBeLessThan(MostOfAPage);
    }

    [Fact]
    public void Packs_the_fonts_of_a_document_into_sixty_kilobytes()
    {
        FontBytesOf(new PdfEvidence(SetPdf.Bytes(SampleDocument.EveryBlock()))).ShouldBeLessThan(MostFonts);
    }

    /// <summary>Everything that a file carries for its fonts: outlines, and what viewers need to copy their text.</summary>
    internal static int FontBytesOf(PdfEvidence evidence) => evidence.Fonts.Sum(font =>
        evidence.Pdf.Stream(font.Font["ToUnicode"]).Raw.Length
        + evidence.Pdf.Stream(font.Descendant["CIDToGIDMap"]).Raw.Length
        + evidence.Pdf.Stream(evidence.Pdf.Dictionary(font.Descendant["FontDescriptor"])["FontFile2"]).Raw.Length);
}
