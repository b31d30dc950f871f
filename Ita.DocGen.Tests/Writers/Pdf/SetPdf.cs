using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Writers.Pdf;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>Documents as pages and as PDF, the way the program makes them.</summary>
internal static class SetPdf
{
    public static PageSet Pages(Document document) => NewTypesetter().Typeset(document);

    public static byte[] Bytes(Document document)
    {
        using var target = new MemoryStream();
        new PdfWriter().Write(document, new PdfOptions(NewTypesetter()), target);
        return target.ToArray();
    }

    private static Typesetter NewTypesetter() => new(new TypesetOptions(FontLibrary.Sarabun, LineBreaker.Default));
}
