using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>The outcome of walking the bytes: a stripped picture, or a fault with the sizes as far as they are known.</summary>
internal readonly record struct WalkedPicture(Picture? Picture, PictureFault Fault = default, int Width = 0, int Height = 0)
{
    public bool IsAnimated { get; init; }

    public static WalkedPicture Failed(PictureFault fault) => new(null, fault);

    public static bool HasTooManyPixels(int width, int height) =>
        (long)width * height > PictureLimits.MostPixels || Math.Max(width, height) > PictureLimits.LongestSide;
}
