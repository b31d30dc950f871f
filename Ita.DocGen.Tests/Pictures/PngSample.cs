using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Tests.Pictures;

/// <summary>Builds PNG files of every colour type, depth, filter and interlacing, with the runtime's own zlib.</summary>
internal static class PngSample
{
    public static byte[] Tiny => PngWriter.Write(2, 2, PngColour.Rgb, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

    public static byte[] File(params (string Name, byte[] Data)[] chunks) =>
        [.. (byte[])[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Data))];

    /// <summary>The tiny picture with chunks put between its header and its pixels.</summary>
    public static byte[] With(params (string Name, byte[] Data)[] chunks)
    {
        var tiny = Tiny;
        return [.. tiny[..33], .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Data)), .. tiny[33..]];
    }

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(body));
        return chunk;
    }

    public static byte[] Header(int width, int height, int depth, PngColour colour, bool interlaced)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        data[8] = (byte)depth;
        data[9] = (byte)colour;
        data[12] = interlaced ? (byte)1 : (byte)0;
        return data;
    }

    /// <param name="sample">The sample of a channel at x, y.</param>
    public static byte[] Pixels(int width, int height, int depth, int channels, bool interlaced, Func<int, int, int, int> sample)
    {
        (int X, int Y, int Dx, int Dy)[] passes = interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        var raw = new List<byte>();
        var bytesPerPixel = Math.Max(1, depth * channels / 8);
        foreach (var (startX, startY, stepX, stepY) in passes)
        {
            byte[]? above = null;
            for (var y = startY; y < height && startX < width; y += stepY)
            {
                var row = Row(width, depth, channels, startX, stepX, (x, channel) => sample(x, y, channel));
                above ??= new byte[row.Length];
                var filter = y % 5;
                raw.Add((byte)filter);
                for (var i = 0; i < row.Length; i++)
                {
                    int a = i < bytesPerPixel ? 0 : row[i - bytesPerPixel], b = above[i], c = i < bytesPerPixel ? 0 : above[i - bytesPerPixel];
                    int p = a + b - c, pa = Math.Abs(p - a), pb = Math.Abs(p - b), pc = Math.Abs(p - c);
                    int[] predicted = [0, a, b, (a + b) / 2, pa <= pb && pa <= pc ? a : pb <= pc ? b : c];
                    raw.Add((byte)(row[i] - predicted[filter]));
                }

                above = row;
            }
        }

        return Deflate([.. raw]);
    }

    public static byte[] Deflate(byte[] raw)
    {
        var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest))
        {
            zlib.Write(raw);
        }

        return stream.ToArray();
    }

    private static byte[] Row(int width, int depth, int channels, int startX, int stepX, Func<int, int, int> sample)
    {
        var bits = new List<bool>();
        for (var x = startX; x < width; x += stepX)
        {
            for (var channel = 0; channel < channels; channel++)
            {
                var value = sample(x, channel);
                for (var bit = depth - 1; bit >= 0; bit--)
                {
                    bits.Add(((value >> bit) & 1) == 1);
                }
            }
        }

        var row = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
        {
            row[i / 8] |= (byte)((bits[i] ? 1 : 0) << (7 - (i % 8)));
        }

        return row;
    }

    // bit by bit: slow, but nothing to get wrong
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var letter in bytes)
        {
            crc ^= letter;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
