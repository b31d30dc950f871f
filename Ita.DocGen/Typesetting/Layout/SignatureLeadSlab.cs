using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A rank or "(ลงชื่อ)" before the dots that are signed on, centred as one.</summary>
internal sealed class SignatureLeadSlab(
    IReadOnlyList<ShapedWord> words,
    double size,
    StructureElement element,
    double indent,
    double dots,
    double width,
    double height,
    double ascent) : Slab
{
    private const double Gap = 3;

    public override double Height => height;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        var text = words.Sum(word => word.Width) * size;
        var dotted = Math.Max(0, Math.Min(dots, width - text - Gap));
        var left = x + indent + ((width - text - Gap - dotted) / 2);
        var baseline = y + ascent;
        canvas.Draw(element, mark => new GlyphRun(mark, size, left, baseline, words));
        left += text;
        canvas.DrawBehind(new Rule(null, left + Gap, baseline + 1.5, left + Gap + dotted, baseline + 1.5, 0.8, Rgb.Leader) { IsDotted = true });
    }
}
