namespace Ita.DocGen.Pictures;

/// <summary>How large a picture may be. Photos pass through unscaled, since no JPEG codec is at hand.</summary>
public static class PictureLimits
{
    public const int Megabyte = 1024 * 1024;
    public const int MostBytes = 25 * Megabyte;
    public const int HeavyBytes = 3 * Megabyte;
    public const long MostPixels = 80_000_000;

    /// <summary>The longest side a JPEG can have; a PNG row beyond it would only cost memory.</summary>
    public const int LongestSide = 65_535;
}
