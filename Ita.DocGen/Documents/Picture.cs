namespace Ita.DocGen.Documents;

/// <summary>
/// A picture that was sniffed and stripped: its bytes bear no EXIF. How it must be turned to stand upright is told beside it,
/// since no JPEG codec is at hand. Pixel sizes are those of the stored bytes, before turning.
/// </summary>
public sealed record Picture(string Name, PictureFormat Format, ReadOnlyMemory<byte> Bytes, int PixelWidth, int PixelHeight)
{
    public PictureTurn Turn { get; init; } = PictureTurn.None;

    public int UprightWidth => Turn.SwapsSides ? PixelHeight : PixelWidth;

    public int UprightHeight => Turn.SwapsSides ? PixelWidth : PixelHeight;
}
