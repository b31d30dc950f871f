using Ita.DocGen.Documents;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A picture within a column, at its height and the width that belongs to it.</summary>
internal sealed class PictureSlab(Picture picture, StructureElement figure, PicturePlace place, double width, double height, double asked) : FigureSlab(height, asked)
{
    public override void Place(PageCanvas canvas, double x, double y)
    {
        var area = new PageArea(x + place.IndentOf(width), y, width, Height);
        figure.Bounds ??= area;
        canvas.Draw(figure, mark => new PlacedPicture(mark, picture, area));
    }

    protected override FigureSlab Lowered(double lower) => new PictureSlab(picture, figure, place, width * lower / Height, lower, Asked);
}
