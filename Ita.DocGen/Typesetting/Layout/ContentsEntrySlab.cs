using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The last line of a contents entry: text, dots, page number at the right edge.</summary>
internal sealed class ContentsEntrySlab(LineSlab line, StructureElement link, TextLook look, OutlineEntry entry, double textEnd, double rightEdge, TypesetContext context) : Slab
{
    private const double Gap = 4;

    public override double Height => line.Height;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        line.Place(canvas, x, y);
        var baseline = y + context.AscentOf(look.Size);
        var right = x + rightEdge;
        canvas.DrawLater(link, out var fill);
        canvas.Link(link, new PageArea(x, y, rightEdge, Height), "#" + entry.Anchor, entry.Label);
        var dots = DotsEnd(right);
        if (dots > x + textEnd + Gap)
        {
            canvas.DrawBehind(new Rule(null, x + textEnd + Gap, baseline, dots, baseline, 0.8, Rgb.Leader) { IsDotted = true });
        }

        context.PendingPageNumbers.Add(new PendingPageNumber(entry.Anchor, look with { Bold = false }, right, baseline, fill));
    }

    /// <summary>The dots of all entries end at one edge, left of the widest number.</summary>
    private double DotsEnd(double right) => right - context.WidthOf("๘๘๘", look) - Gap;
}
