using System.Buffers.Binary;
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

    public static byte[] ToBytes(IEnumerable<ZipPart> parts, ZipOrder order = ZipOrder.AsGiven)
    {
        using var target = new PooledStream();
        Write(target, parts, order);
        return target.ToArray();
    }

    public static byte[] ToBytes(IEnumerable<PackedPart> parts)
    {
        using var target = new PooledStream();
        Write(target, parts);
        return target.ToArray();
    }

    // Each part is written before the next one is packed, so one buffer serves them all.
    public static void Write(Stream target, IEnumerable<ZipPart> parts, ZipOrder order = ZipOrder.AsGiven)
    {
        using var buffer = new PooledStream();
        Write(target, (order == ZipOrder.OfficePackage ? InPackageOrder(parts) : parts).Select(part => PackedPart.Of(part, buffer)));
    }

    private static void Write(Stream target, IEnumerable<PackedPart> parts)
    {
        using var directory = new PooledStream();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var offset = 0L;
        Span<byte> central = stackalloc byte[ZipFormat.CentralLength];
        Span<byte> local = stackalloc byte[ZipFormat.LocalLength];
        foreach (var part in parts)
        {
            if (!names.Add(part.Name))
            {
                throw new ArgumentException($"The part {part.Name} is given twice.", nameof(parts));
            }

            var name = Encoding.UTF8.GetBytes(part.Name);
            FillCentral(central, part, name, offset);
            FillLocal(local, central);
            target.Write(local);
            target.Write(name);
            target.Write(part.Body.Span);
            directory.Write(central);
            directory.Write(name);
            offset += local.Length + name.Length + part.Body.Length;
        }

        WriteDirectory(target, directory, names.Count, offset);
    }

    private static void WriteDirectory(Stream target, PooledStream directory, int count, long offset)
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
        target.Write(directory.Written.Span);
        target.Write(end);
    }

    private static IEnumerable<ZipPart> InPackageOrder(IEnumerable<ZipPart> parts) => parts
        .OrderBy(part => part.Name != PackageParts.ContentTypes)
        .ThenBy(part => part.Name, StringComparer.Ordinal);

    private static void FillCentral(Span<byte> header, PackedPart part, byte[] name, long offset)
    {
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, ZipFormat.CentralSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], VersionTwo);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], VersionTwo);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Ascii.IsValid(part.Name) ? (ushort)0 : ZipFormat.Utf8Flag);
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], part.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], FirstDayOf1980);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], (uint)part.Body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[24..], (uint)part.Length);
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
