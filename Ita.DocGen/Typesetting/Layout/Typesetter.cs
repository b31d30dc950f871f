using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Documents in, A4 pages out, measured in points from the upper left corner. It refuses nothing: what cannot be set as it
/// stands is set as well as can be and told. Words are remembered from document to document, so one instance serves one thread.
/// </summary>
internal sealed class Typesetter(TypesetOptions options)
{
    private const double HeaderDistance = 36;

    /// <summary>Set even where margins leave nothing.</summary>
    private const double LeastWidth = 36;
    private readonly TextShaper shaper = new(options.Fonts, options.Breaker);
    private readonly double scale = FontLibrary.ScaleOf(options.Fonts.Face(bold: false, italic: false));

    public PageSet Typeset(Document document)
    {
        var context = new TypesetContext(document, shaper, scale);
        var pages = new PageGathering(context, HeaderDistance);
        var root = new StructureElement(StructureRole.Document, null);
        root.Attach();
        foreach (var section in document.Sections.IsEmpty ? [new Section(PageSetup.Portrait, [])] : document.Sections)
        {
            context.Paper = section.Page;
            pages.BeginSection(section.Page);
            var frame = new BlockFrame(0, Math.Max(LeastWidth, section.Page.TextWidth.InPoints), root);
            new PageFiller(section.Page, pages.Open).Fill(new BlockSetter(context).Set(section.Blocks, frame));
        }

        return pages.Finish(root);
    }
}
