using System.Collections.Frozen;
using System.IO.Compression;

namespace Ita.DocGen.Containers;

/// <summary>A part as it stands in a zip: deflated where that makes it smaller. Several may be packed at once, each on its own.</summary>
public sealed record PackedPart(string Name, int Length, uint Checksum, ushort Method, ReadOnlyMemory<byte> Body)
{
    private const int Level = 6;

    private static readonly FrozenSet<string> PackedAlready = new[]
    {
        ".jpg", ".jpeg", ".png", ".gif", ".pdf", ".zip", ".gz", ".docx", ".xlsx", ".xlsm", ".pptx", ".mp4", ".woff2",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static PackedPart Of(ZipPart part)
    {
        using var buffer = new PooledStream();
        var packed = Of(part, buffer);
        return packed.Method == ZipFormat.Deflated ? packed with { Body = packed.Body.ToArray() } : packed;
    }

    /// <summary>Holds good until the buffer is used again.</summary>
    internal static PackedPart Of(ZipPart part, PooledStream buffer)
    {
        var isDeflated = !part.Bytes.IsEmpty && !PackedAlready.Contains(Path.GetExtension(part.Name)) && IsSmallerDeflated(part.Bytes.Span, buffer);
        return new PackedPart(
            part.Name,
            part.Bytes.Length,
            Crc32.Compute(part.Bytes.Span),
            isDeflated ? ZipFormat.Deflated : ZipFormat.Stored,
            isDeflated ? buffer.Written : part.Bytes);
    }

    private static bool IsSmallerDeflated(ReadOnlySpan<byte> bytes, PooledStream buffer)
    {
        buffer.Clear();
        using (var deflate = new DeflateStream(buffer, new ZLibCompressionOptions { CompressionLevel = Level }, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return buffer.Length < bytes.Length;
    }
}
