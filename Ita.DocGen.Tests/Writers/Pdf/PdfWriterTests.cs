using System.Text;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Tests.Writers.Pdf;

public class PdfWriterTests
{
    [Fact]
    public void Gives_the_same_bytes_for_the_same_document()
    {
        Write(SampleDocument.EveryBlock()).ShouldBe(Write(SampleDocument.EveryBlock()));
    }

    [Fact]
    public void Begins_and_ends_as_a_pdf_file()
    {
        var file = Encoding.Latin1.GetString(Write(SampleDocument.EveryBlock()));
        file.ShouldStartWith("%PDF-1.7\n");
        file.ShouldEndWith("%%EOF\n");
    }

    private static byte[] Write(Document document)
    {
        var typesetter = new Typesetter(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
        using var target = new MemoryStream();
        new PdfWriter().Write(document, new PdfOptions(typesetter), target);
        return target.ToArray();
    }
}
