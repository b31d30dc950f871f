using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The number or dash before a list item, at its own indent.</summary>
internal sealed class LineMarker(IReadOnlyList<ShapedWord> words, double size, double indent, StructureElement label)
{
    public void Draw(PageCanvas canvas, double x, double baseline)
    {
        canvas.Draw(label, mark => new GlyphRun(mark, size, x + indent, baseline, words));
    }
}
