namespace Ita.DocGen.Pictures;

/// <summary>One pixel of a row → red, green, blue and opacity, whatever the colour type and depth.</summary>
internal sealed class PngSamples(PngParts parts)
{
    private readonly PngHeader header = parts.Header;
    private readonly byte[] palette = parts.Palette.ToArray();
    private readonly byte[] transparency = parts.Transparency.ToArray();

    /// <summary>Writes the colour, gives the opacity back.</summary>
    public byte Read(ReadOnlySpan<byte> row, int column, Span<byte> rgb)
    {
        var first = column * header.Channels;
        switch (header.Colour)
        {
            case PngColour.Palette:
                return ReadPalette(Sample(row, column), rgb);
            case PngColour.Grey:
                var grey = Sample(row, column);
                rgb.Fill(ToByte(grey));
                return IsKeyed(grey, 0) ? (byte)0 : (byte)255;
            case PngColour.GreyAlpha:
                rgb.Fill(ToByte(Sample(row, first)));
                return ToByte(Sample(row, first + 1));
            default:
                return ReadRgb(row, first, rgb);
        }
    }

    private byte ReadRgb(ReadOnlySpan<byte> row, int first, Span<byte> rgb)
    {
        var isKeyed = header.Colour == PngColour.Rgb;
        for (var channel = 0; channel < 3; channel++)
        {
            var sample = Sample(row, first + channel);
            rgb[channel] = ToByte(sample);
            isKeyed &= IsKeyed(sample, channel);
        }

        return header.Colour == PngColour.Rgba ? ToByte(Sample(row, first + 3)) : isKeyed ? (byte)0 : (byte)255;
    }

    // An index beyond the palette is black, as decoders show it.
    private byte ReadPalette(int index, Span<byte> rgb)
    {
        if ((index + 1) * 3 > palette.Length)
        {
            rgb.Clear();
            return 255;
        }

        palette.AsSpan(index * 3, 3).CopyTo(rgb);
        return index < transparency.Length ? transparency[index] : (byte)255;
    }

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        switch (header.BitDepth)
        {
            case 8:
                return row[index];
            case 16:
                return BigEndian.Short(row[(index * 2)..]);
            default:
                var bit = index * header.BitDepth;
                return (row[bit / 8] >> (8 - header.BitDepth - (bit % 8))) & ((1 << header.BitDepth) - 1);
        }
    }

    private bool IsKeyed(int sample, int channel) =>
        transparency.Length > channel * 2 && BigEndian.Short(transparency.AsSpan(channel * 2)) == sample;

    private byte ToByte(int sample) => header.BitDepth switch
    {
        8 => (byte)sample,
        16 => (byte)(((sample * 255) + 32895) >> 16),
        var depth => (byte)(sample * 255 / ((1 << depth) - 1)),
    };
}
