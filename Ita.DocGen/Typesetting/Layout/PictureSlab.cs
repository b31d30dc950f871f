using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

internal sealed class PictureSlab(Picture picture, StructureElement figure, double indent, double width, double height) : Slab
{
    public override double Height => height;

    public override void Place(PageCanvas canvas, double x, double y)
    {
        var area = new PageArea(x + indent, y, width, height);
        figure.Bounds ??= area;
        canvas.Draw(figure, mark => new PlacedPicture(mark, picture, area));
    }
}
