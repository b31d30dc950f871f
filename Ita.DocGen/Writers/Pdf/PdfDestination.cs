using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

internal static class PdfDestination
{
    public static void Write(PdfBuffer body, PageSpot spot, PageSet pages, IReadOnlyList<int> pageIds) =>
        body.Raw((byte)'[').Reference(pageIds[spot.PageIndex]).Raw("/XYZ null "u8).Number(pages.Pages[spot.PageIndex].Height - spot.Top).Raw(" null]"u8);
}
