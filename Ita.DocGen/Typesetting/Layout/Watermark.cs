using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A pale word across the page, behind everything and told by no screen reader.</summary>
internal sealed class Watermark(TypesetContext context, string words)
{
    private const double Turn = 45;
    private const double Largest = 160;

    public void Draw(PageCanvas canvas)
    {
        var (width, height) = (canvas.Setup.Width.InPoints, canvas.Setup.Height.InPoints);
        var shaped = context.Shape(words, new TextLook(1, true, false) { Colour = Rgb.Watermark });
        var ems = shaped.Sum(word => word.Width);
        var diagonal = Math.Min(width, height) * 1.1;
        var size = Math.Min(Largest, diagonal / Math.Max(0.1, ems));
        var along = ems * size / 2;
        var slope = Math.Sqrt(0.5);
        var x = (width / 2) - (along * slope) + (size * 0.3 * slope);
        var y = (height / 2) + (along * slope) + (size * 0.3 * slope);
        canvas.DrawFirst(new GlyphRun(null, size, x, y, shaped) { Colour = Rgb.Watermark, Turn = Turn });
    }
}
