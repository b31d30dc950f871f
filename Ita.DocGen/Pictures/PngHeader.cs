namespace Ita.DocGen.Pictures;

/// <summary>The IHDR of a PNG, checked against the combinations the format knows.</summary>
public readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColour Colour, bool IsInterlaced)
{
    public int Channels => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyAlpha => 2,
        PngColour.Rgba => 4,
        _ => 1,
    };

    public int BitsPerPixel => Channels * BitDepth;

    internal static PngHeader? Find(ReadOnlySpan<byte> data)
    {
        if (data.Length != PngFormat.HeaderDataLength)
        {
            return null;
        }

        var (width, height) = (BigEndian.Word(data), BigEndian.Word(data[4..]));
        var header = new PngHeader((int)width, (int)height, data[8], (PngColour)data[9], data[12] == 1);
        var hasSize = width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue;
        return hasSize && header.HasKnownDepth() && data[10] == 0 && data[11] == 0 && data[12] <= 1 ? header : null;
    }

    private bool HasKnownDepth() => Colour switch
    {
        PngColour.Grey => BitDepth is 1 or 2 or 4 or 8 or 16,
        PngColour.Palette => BitDepth is 1 or 2 or 4 or 8,
        PngColour.Rgb or PngColour.GreyAlpha or PngColour.Rgba => BitDepth is 8 or 16,
        _ => false,
    };
}
