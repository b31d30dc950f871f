using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The Garuda at its prescribed height, or its empty place; a title may stand beside it on its foot.</summary>
internal sealed class EmblemSlab(Picture? picture, double height, double indent, double width, TextAlignment alignment, StructureElement figure, IReadOnlyList<Slab> beside) : Slab
{
    public override double Height { get; } = Math.Max(height, StackSlab.HeightOf(beside));

    public override void Place(PageCanvas canvas, double x, double y)
    {
        if (picture is not null)
        {
            var scale = height / Math.Max(1, picture.UprightHeight);
            var drawn = Math.Min(picture.UprightWidth * scale, width);
            var left = x + indent + (alignment == TextAlignment.Centre ? (width - drawn) / 2 : 0);
            figure.Bounds = new PageArea(left, y, drawn, height);
            canvas.Draw(figure, mark => new PlacedPicture(mark, picture, new PageArea(left, y, drawn, height)));
        }

        StackSlab.PlaceAll(beside, canvas, x, y + Height - StackSlab.HeightOf(beside));
    }
}
