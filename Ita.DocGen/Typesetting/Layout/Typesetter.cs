using Ita.DocGen.Typesetting.Fonts;
using System.Collections.Immutable;
using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Documents in, A4 pages out, measured in points from the upper left corner. It refuses nothing: what cannot be set as it
/// stands is set as well as can be and told. Words are remembered from document to document, so one instance serves one thread.
/// </summary>
internal sealed class Typesetter(TypesetOptions options)
{
    /// <summary>Sarabun's ko kai at this share of a size looks as large as TH SarabunPSK's at the whole.</summary>
    private const double ApparentHeight = 0.586 * 11.5 / 16;
    private const double HeaderDistance = 36;
    private readonly TextShaper shaper = new(options.Fonts, options.Breaker);
    private readonly double scale = ScaleOf(options.Fonts);

    public PageSet Typeset(Document document)
    {
        var context = new TypesetContext(document, shaper, scale);
        var pages = new PageGathering(context, HeaderDistance);
        var root = new StructureElement(StructureRole.Document, null);
        root.Attach();
        foreach (var section in document.Sections)
        {
            context.Paper = section.Page;
            pages.BeginSection(section.Page);
            var frame = new BlockFrame(0, section.Page.TextWidth.InPoints, root);
            new PageFiller(section.Page, pages.Open).Fill(new BlockSetter(context).Set(section.Blocks, frame));
        }

        return pages.Finish(root);
    }

    private static double ScaleOf(FontLibrary fonts)
    {
        var face = fonts.Face(bold: false, italic: false);
        var height = face.BoxOf(face.GlyphOf('ก')) is { } box ? (double)(box.Top - box.Bottom) / face.UnitsPerEm : 0;
        return height is > 0.2 and < 1.5 ? ApparentHeight / height : 11.5 / 16;
    }
}
