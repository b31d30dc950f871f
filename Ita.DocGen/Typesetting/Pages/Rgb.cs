namespace Ita.DocGen.Typesetting.Pages;

/// <summary>A colour of the screen (sRGB), a byte a channel.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static Rgb Black => default;

    public static Rgb Link => new(0x1F, 0x3F, 0x8F);

    public static Rgb Grid => new(0x40, 0x40, 0x40);

    public static Rgb HeadShade => new(0xE6, 0xEB, 0xF2);

    public static Rgb GroupShade => new(0xF3, 0xF5, 0xF8);

    public static Rgb Leader => new(0x60, 0x60, 0x60);

    public static Rgb Hole => new(0xFF, 0xF2, 0xA8);

    public static Rgb Watermark => new(0xE4, 0xE4, 0xE4);
}
