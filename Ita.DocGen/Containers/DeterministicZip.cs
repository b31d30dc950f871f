using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;

namespace Ita.DocGen.Containers;

/// <summary>
/// The one zip writer: parts in, bytes out, forward only. The same parts give the same bytes on every machine, because
/// no clock, host system or file attribute enters. Refuses what would need the 64-bit form of the format.
/// </summary>
public static class DeterministicZip
{
    private const ushort VersionTwo = 20;
    private const uint FirstDayOf1980 = 0x00210000;
    private const int Level = 6;

    private static readonly FrozenSet<string> PackedAlready = new[]
    {
        ".jpg", ".jpeg", ".png", ".gif", ".pdf", ".zip", ".gz", ".docx", ".xlsx", ".xlsm", ".pptx", ".mp4", ".woff2",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static byte[] ToBytes(IEnumerable<ZipPart> parts, ZipOrder order = ZipOrder.AsGiven)
    {
        using var target = new MemoryStream();
        Write(target, parts, order);
        return target.ToArray();
    }

    public static void Write(Stream target, IEnumerable<ZipPart> parts, ZipOrder order = ZipOrder.AsGiven)
    {
        var directory = new MemoryStream();
        var packed = new MemoryStream();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var offset = 0L;
        Span<byte> central = stackalloc byte[ZipFormat.CentralLength];
        Span<byte> local = stackalloc byte[ZipFormat.LocalLength];
        foreach (var part in order == ZipOrder.OfficePackage ? InPackageOrder(parts) : parts)
        {
            if (!names.Add(part.Name))
            {
                throw new ArgumentException($"The part {part.Name} is given twice.", nameof(parts));
            }

            var name = Encoding.UTF8.GetBytes(part.Name);
            var body = Pack(part, packed, out var method);
            FillCentral(central, part, name, method, body.Length, offset);
            FillLocal(local, central);
            target.Write(local);
            target.Write(name);
            target.Write(body);
            directory.Write(central);
            directory.Write(name);
            offset += local.Length + name.Length + body.Length;
        }

        WriteDirectory(target, directory, names.Count, offset);
    }

    private static void WriteDirectory(Stream target, MemoryStream directory, int count, long offset)
    {
        if (count > ushort.MaxValue || offset + directory.Length > uint.MaxValue)
        {
            throw new InvalidOperationException("The parts need the 64-bit zip form, which old unpackers do not read.");
        }

        Span<byte> end = stackalloc byte[ZipFormat.EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, ZipFormat.EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)offset);
        target.Write(directory.GetBuffer().AsSpan(0, (int)directory.Length));
        target.Write(end);
    }

    private static IEnumerable<ZipPart> InPackageOrder(IEnumerable<ZipPart> parts) => parts
        .OrderBy(part => part.Name != PackageParts.ContentTypes)
        .ThenBy(part => part.Name, StringComparer.Ordinal);

    private static ReadOnlySpan<byte> Pack(ZipPart part, MemoryStream packed, out ushort method)
    {
        method = ZipFormat.Stored;
        if (part.Bytes.IsEmpty || PackedAlready.Contains(Path.GetExtension(part.Name)))
        {
            return part.Bytes.Span;
        }

        packed.SetLength(0);
        using (var deflate = new DeflateStream(packed, new ZLibCompressionOptions { CompressionLevel = Level }, leaveOpen: true))
        {
            deflate.Write(part.Bytes.Span);
        }

        if (packed.Length >= part.Bytes.Length)
        {
            return part.Bytes.Span;
        }

        method = ZipFormat.Deflated;
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static void FillCentral(Span<byte> header, ZipPart part, byte[] name, ushort method, int packedLength, long offset)
    {
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, ZipFormat.CentralSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], VersionTwo);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], VersionTwo);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Ascii.IsValid(part.Name) ? (ushort)0 : ZipFormat.Utf8Flag);
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], FirstDayOf1980);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], Crc32.Compute(part.Bytes.Span));
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], (uint)packedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[24..], (uint)part.Bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], checked((ushort)name.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], unchecked((uint)offset));
    }

    /// <summary>A local header repeats bytes 6–29 of the central one, up to the length of the name.</summary>
    private static void FillLocal(Span<byte> local, ReadOnlySpan<byte> central)
    {
        local.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(local, ZipFormat.LocalSignature);
        central[6..30].CopyTo(local[4..]);
    }
}
