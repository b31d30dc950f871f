using System.Buffers.Binary;

namespace Ita.DocGen.Pictures;

/// <summary>
/// Samples of 8 bits (grey, grey and alpha, RGB, RGBA) → PNG bytes. The compressor is our own, since that of the runtime may give
/// other bytes on another processor or in another version.
/// </summary>
public static class PngWriter
{
    public static byte[] Write(int width, int height, PngColour colour, ReadOnlySpan<byte> samples)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfEqual(colour, PngColour.Palette);
        var header = new PngHeader(width, height, 8, colour, IsInterlaced: false);
        if (samples.Length != checked(width * height * header.Channels))
        {
            throw new ArgumentException("There are not as many samples as the picture has.", nameof(samples));
        }

        var pixels = ZlibWriter.Write(Filter(header, samples));
        var file = new MemoryStream(pixels.Length + 64);
        file.Write(PngFormat.Signature);
        WriteChunk(file, "IHDR"u8, HeaderData(header));
        WriteChunk(file, "IDAT"u8, pixels);
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // For each row the filter whose differences are smallest in sum: the usual rule, and it is a good one.
    private static byte[] Filter(PngHeader header, ReadOnlySpan<byte> samples)
    {
        var length = header.Width * header.Channels;
        var filtered = new byte[(length + 1) * header.Height];
        var (trial, best) = (new byte[length], new byte[length]);
        ReadOnlySpan<byte> above = new byte[length];
        for (var y = 0; y < header.Height; y++)
        {
            var row = samples.Slice(y * length, length);
            var (least, chosen) = (int.MaxValue, 0);
            for (var filter = 0; filter < PngFilter.Count; filter++)
            {
                var sum = PngFilter.Apply(filter, row, above, header.Channels, trial);
                if (sum < least)
                {
                    (least, chosen) = (sum, filter);
                    (trial, best) = (best, trial);
                }
            }

            var target = filtered.AsSpan(y * (length + 1));
            target[0] = (byte)chosen;
            best.CopyTo(target[1..]);
            above = row;
        }

        return filtered;
    }

    private static byte[] HeaderData(PngHeader header)
    {
        var data = new byte[PngFormat.HeaderDataLength];
        BinaryPrimitives.WriteInt32BigEndian(data, header.Width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), header.Height);
        data[8] = (byte)header.BitDepth;
        data[9] = (byte)header.Colour;
        return data;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[data.Length + PngFormat.ChunkOverhead];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), PngCrc.Of(chunk.AsSpan(4, data.Length + 4)));
        file.Write(chunk);
    }
}
