namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A rectangle on a page, in points from the upper left corner.</summary>
internal readonly record struct PageArea(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
