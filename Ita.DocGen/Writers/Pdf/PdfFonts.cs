using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>The faces of one document and the codes given to their glyphs.</summary>
internal sealed class PdfFonts
{
    private readonly Dictionary<FontFace, PdfFont> fonts = [];
    private readonly List<PdfFont> inOrder = [];

    public IReadOnlyList<PdfFont> All => inOrder;

    public PdfFont this[FontFace face]
    {
        get
        {
            if (!fonts.TryGetValue(face, out var font))
            {
                fonts[face] = font = new PdfFont(face, inOrder.Count + 1);
                inOrder.Add(font);
            }

            return font;
        }
    }
}
