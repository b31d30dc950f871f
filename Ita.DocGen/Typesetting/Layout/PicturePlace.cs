using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The column a picture stands in and its side of it.</summary>
internal sealed record PicturePlace(double Left, double Room, TextAlignment Alignment)
{
    public double IndentOf(double width) => Left + Alignment switch
    {
        TextAlignment.Centre => (Room - width) / 2,
        TextAlignment.Right => Room - width,
        _ => 0,
    };
}
