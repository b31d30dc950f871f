using System.Globalization;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Page numbers as viewers show them. PDF cannot count in Thai digits, so Thai labels are written out page by page.</summary>
internal static class PdfPageLabels
{
    public static void Write(PdfBuffer body, PageSet pages)
    {
        body.Raw("/PageLabels<</Nums["u8);
        var expected = 0;
        for (var i = 0; i < pages.Pages.Length; i++)
        {
            var page = pages.Pages[i];
            var isArabic = page.Label == page.Number.ToString(CultureInfo.InvariantCulture);
            if (!isArabic)
            {
                body.Integer(i).Raw("<</P"u8).Text(page.Label).Raw(">>"u8);
            }
            else if (page.Number != expected)
            {
                body.Integer(i).Raw("<</S/D/St "u8).Integer(page.Number).Raw(">>"u8);
            }

            expected = isArabic ? page.Number + 1 : 0;
        }

        body.Raw("]>>"u8);
    }
}
