using System.Buffers;
using System.IO.Compression;

namespace Ita.DocGen.Containers;

/// <summary>
/// Unpacks one entry in small pieces and shows each to a visitor. Counts what comes out, whatever the directory claims,
/// and compares length and check sum at the end.
/// </summary>
internal static class ZipUnpacker
{
    private const int PieceLength = 1 << 16;

    /// <summary>Sees a piece of unpacked bytes; answering false stops the unpacking.</summary>
    public delegate bool Visitor(ReadOnlySpan<byte> piece);

    /// <summary>The whole entry, or null when it is unsound or longer than <paramref name="bound"/>.</summary>
    public static byte[]? ToBytes(byte[] file, ZipEntry entry, long bound)
    {
        using var plain = new MemoryStream();
        var fault = Unpack(file, entry, bound, piece =>
        {
            plain.Write(piece);
            return true;
        });
        return fault == ZipFault.None ? plain.ToArray() : null;
    }

    /// <summary>The unpacked bytes of an entry that was found sound before: nothing is counted or compared again.</summary>
    public static Stream Open(byte[] file, ZipEntry entry)
    {
        var packed = new MemoryStream(file, entry.Start, entry.PackedLength, writable: false);
        return entry.Method == ZipFormat.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    }

    public static ZipFault Unpack(byte[] file, ZipEntry entry, long bound, Visitor visit)
    {
        if (entry.Length > bound)
        {
            return ZipFault.TooLarge;
        }

        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            using var plain = Open(file, entry);
            var sum = 0u;
            var count = 0L;
            for (int got; (got = plain.Read(piece, 0, piece.Length)) > 0;)
            {
                count += got;
                if (count > entry.Length)
                {
                    return count > bound ? ZipFault.TooLarge : ZipFault.Damaged;
                }

                var fresh = piece.AsSpan(0, got);
                sum = Crc32.Append(sum, fresh);
                if (!visit(fresh))
                {
                    return ZipFault.None;
                }
            }

            return count == entry.Length && sum == entry.Crc ? ZipFault.None : ZipFault.Damaged;
        }
        catch (InvalidDataException)
        {
            return ZipFault.Damaged;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
