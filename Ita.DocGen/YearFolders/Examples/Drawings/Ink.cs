namespace Ita.DocGen.YearFolders.Examples;

/// <summary>A colour of the example pictures.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>Whole-number mixing: the same on every processor.</summary>
    public Ink Towards(Ink other, int step, int steps) => new(
        (byte)(Red + ((other.Red - Red) * step / steps)),
        (byte)(Green + ((other.Green - Green) * step / steps)),
        (byte)(Blue + ((other.Blue - Blue) * step / steps)));
}
