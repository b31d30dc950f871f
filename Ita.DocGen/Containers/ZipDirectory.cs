using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Ita.DocGen.Containers;

/// <summary>
/// Reads the directory at the end of a zip and holds every figure in it against the file.
/// Lengths it tells are claims: <see cref="ZipUnpacker"/> counts what truly comes out.
/// </summary>
internal static class ZipDirectory
{
    private const int LongestComment = ushort.MaxValue;
    private const ushort Zip64Extra = 0x0001;

    public static ZipFault Read(ReadOnlySpan<byte> file, int maximumEntries, out ImmutableArray<ZipEntry> entries)
    {
        entries = [];
        var end = FindEnd(file);
        if (end < 0)
        {
            return ZipFault.Cut;
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 12)..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (count > maximumEntries)
        {
            return ZipFault.TooLarge;
        }

        if (start + (long)length > end)
        {
            return ZipFault.Damaged;
        }

        var found = ImmutableArray.CreateBuilder<ZipEntry>(count);
        var names = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
        var directory = file.Slice((int)start, (int)length);
        for (var i = 0; i < count; i++)
        {
            var fault = ReadEntry(file, ref directory, out var entry);
            if (fault != ZipFault.None)
            {
                return fault;
            }

            if (!names.Add(entry!.Name))
            {
                return ZipFault.Damaged;
            }

            found.Add(entry);
        }

        entries = found.MoveToImmutable();
        return ZipFault.None;
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        Span<byte> signature = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(signature, ZipFormat.EndSignature);
        var tailStart = Math.Max(0, file.Length - ZipFormat.EndLength - LongestComment);
        var tail = file[tailStart..];
        for (var at = tail.LastIndexOf(signature); at >= 0; at = tail[..at].LastIndexOf(signature))
        {
            if (at + ZipFormat.EndLength <= tail.Length
                && at + ZipFormat.EndLength + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) <= tail.Length)
            {
                return tailStart + at;
            }
        }

        return -1;
    }

    private static ZipFault ReadEntry(ReadOnlySpan<byte> file, ref ReadOnlySpan<byte> directory, out ZipEntry? entry)
    {
        entry = null;
        if (directory.Length < ZipFormat.CentralLength || BinaryPrimitives.ReadUInt32LittleEndian(directory) != ZipFormat.CentralSignature)
        {
            return ZipFault.Damaged;
        }

        var flags = BinaryPrimitives.ReadUInt16LittleEndian(directory[8..]);
        var method = BinaryPrimitives.ReadUInt16LittleEndian(directory[10..]);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(directory[16..]);
        long packedLength = BinaryPrimitives.ReadUInt32LittleEndian(directory[20..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
        int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
        long local = BinaryPrimitives.ReadUInt32LittleEndian(directory[42..]);
        var wholeLength = ZipFormat.CentralLength + nameLength + extraLength + commentLength;
        if (wholeLength > directory.Length)
        {
            return ZipFault.Damaged;
        }

        var nameBytes = directory.Slice(ZipFormat.CentralLength, nameLength);
        Widen(directory.Slice(ZipFormat.CentralLength + nameLength, extraLength), ref length, ref packedLength, ref local);
        directory = directory[wholeLength..];
        if ((flags & ZipFormat.EncryptedFlag) != 0)
        {
            return ZipFault.Encrypted;
        }

        var start = local + ZipFormat.LocalLength + nameLength;
        if (method is not (ZipFormat.Stored or ZipFormat.Deflated) || length < 0 || packedLength < 0 || local < 0 || start > file.Length)
        {
            return ZipFault.Damaged;
        }

        var header = file[(int)local..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != ZipFormat.LocalSignature
            || BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) != nameLength
            || !header.Slice(ZipFormat.LocalLength, nameLength).SequenceEqual(nameBytes))
        {
            return ZipFault.Damaged;
        }

        start += BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (packedLength > file.Length - start)
        {
            return ZipFault.Damaged;
        }

        var name = Encoding.UTF8.GetString(nameBytes).Replace('\\', '/');
        entry = new ZipEntry(name, method, crc, (int)start, (int)packedLength, length);
        return IsSafe(name) ? ZipFault.None : ZipFault.UnsafeName;
    }

    /// <summary>Some writers put the lengths of even small entries into the 64-bit extra field.</summary>
    private static void Widen(ReadOnlySpan<byte> extra, ref long length, ref long packedLength, ref long local)
    {
        while (extra.Length >= 4)
        {
            var size = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (size > extra.Length - 4)
            {
                return;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == Zip64Extra)
            {
                var wide = extra.Slice(4, size);
                TakeWide(ref wide, ref length);
                TakeWide(ref wide, ref packedLength);
                TakeWide(ref wide, ref local);
            }

            extra = extra[(4 + size)..];
        }
    }

    private static void TakeWide(ref ReadOnlySpan<byte> wide, ref long value)
    {
        if (value == uint.MaxValue && wide.Length >= 8)
        {
            value = BinaryPrimitives.ReadInt64LittleEndian(wide);
            wide = wide[8..];
        }
    }

    private static bool IsSafe(string name) =>
        name.Length > 0 && name[0] != '/' && !name.Contains(':') && !name.Contains('\0') && !name.Split('/').Contains("..");
}
