namespace Ita.DocGen.Pictures;

/// <summary>The colour types, by their numbers in the file.</summary>
public enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
