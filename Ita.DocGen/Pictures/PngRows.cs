using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Ita.DocGen.Pictures;

/// <summary>The unfiltered rows of a PNG, one after another; two rows are held at a time.</summary>
internal static class PngRows
{
    // deflate shrinks 258 bytes to two bits at best
    private const long HighestRatio = 1032;

    public delegate void TakeRow(PngPass pass, int row, ReadOnlySpan<byte> samples);

    /// <summary>Whether so few bytes can hold so many rows at all; asked before memory is taken for them.</summary>
    public static bool CanBeWhole(PngParts parts) =>
        PngPass.Of(parts.Header).Sum(pass => BytesOf(pass, parts.Header)) <= parts.Pixels.Length * HighestRatio;

    /// <summary>Whether the pixels inflate to as many rows as the header says.</summary>
    public static bool AreWhole(PngParts parts)
    {
        if (!CanBeWhole(parts))
        {
            return false;
        }

        using var stream = Open(parts);
        var buffer = new byte[64 * 1024];
        try
        {
            foreach (var pass in PngPass.Of(parts.Header))
            {
                var left = BytesOf(pass, parts.Header);
                for (var read = 1; left > 0; left -= read)
                {
                    read = stream.Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, left)));
                    if (read == 0)
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        // a stream that wants a preset dictionary ends in an IOException of the runtime's own
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>Hands every row on; false when the data end early or are no zlib stream.</summary>
    public static bool TryRead(PngParts parts, TakeRow take)
    {
        var header = parts.Header;
        var pixelBytes = Math.Max(1, header.BitsPerPixel / 8);
        using var stream = Open(parts);
        try
        {
            foreach (var pass in PngPass.Of(header))
            {
                var length = pass.RowBytes(header);
                var (row, previous) = (new byte[length + 1], new byte[length + 1]);
                for (var i = 0; i < pass.Rows(header); i++)
                {
                    if (stream.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length
                        || !PngFilter.TryUndo(row[0], row.AsSpan(1), previous.AsSpan(1), pixelBytes))
                    {
                        return false;
                    }

                    take(pass, i, row.AsSpan(1));
                    (row, previous) = (previous, row);
                }
            }

            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static long BytesOf(PngPass pass, PngHeader header) => (1L + pass.RowBytes(header)) * pass.Rows(header);

    private static ZLibStream Open(PngParts parts)
    {
        var bytes = MemoryMarshal.TryGetArray(parts.Pixels, out var segment) ? segment : new ArraySegment<byte>(parts.Pixels.ToArray());
        return new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
    }
}
