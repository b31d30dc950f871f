using System.Buffers.Binary;
using System.Text;

namespace Ita.DocGen.Containers;

/// <summary>
/// Reads the streams of a compound file, the container of Office 97–2003. Every sector number is held against the file;
/// a chain that leaves it means that the file was cut. Short streams share one stream, the root's, in sectors of 64 bytes.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int DirectoryEntryLength = 128;
    private const int SectorsInHeader = 109;
    private const int ShortSectorLength = 64;
    private const string Root = "Root Entry";
    private const uint LastUsable = 0xFFFFFFFA;

    private readonly byte[] file;
    private readonly int sectorLength;
    private readonly uint[] next;

    private CompoundFile(byte[] file, int sectorLength, uint[] next, Dictionary<string, (uint Start, uint Length)> streams)
    {
        this.file = file;
        this.sectorLength = sectorLength;
        this.next = next;
        Streams = streams;
    }

    /// <summary>Name → first sector and length in bytes.</summary>
    public IReadOnlyDictionary<string, (uint Start, uint Length)> Streams { get; }

    public static ZipFault Read(byte[] file, out CompoundFile? compound)
    {
        compound = null;
        if (file.Length < HeaderLength)
        {
            return ZipFault.Cut;
        }

        var shift = UInt16(file, 30);
        if (shift is not (9 or 12))
        {
            return ZipFault.Damaged;
        }

        var sectorLength = 1 << shift;
        if (ReadAllocation(file, sectorLength) is not { } next)
        {
            return ZipFault.Cut;
        }

        var reading = new CompoundFile(file, sectorLength, next, []);
        if (reading.ReadChain(UInt32(file, 48), uint.MaxValue) is not { } directory)
        {
            return ZipFault.Cut;
        }

        compound = new CompoundFile(file, sectorLength, next, ReadDirectory(directory));
        return ZipFault.None;
    }

    /// <summary>The bytes of a stream, or null when its chain leaves the file.</summary>
    public byte[]? ReadStream(string name)
    {
        var (start, length) = Streams[name];
        var bytes = length < UInt32(file, 56) ? ReadShortStream(start, length) : ReadChain(start, length);
        return bytes is null || bytes.Length < length ? null : bytes;
    }

    private byte[]? ReadShortStream(uint start, uint length)
    {
        if (!Streams.TryGetValue(Root, out var root)
            || ReadChain(root.Start, root.Length) is not { } shared
            || ReadChain(UInt32(file, 60), uint.MaxValue) is not { } table)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        for (var sector = start; sector < LastUsable && bytes.Length < length; sector = UInt32(table, (int)sector * 4))
        {
            var at = (long)sector * ShortSectorLength;
            if (at >= shared.Length || (sector + 1L) * 4 > table.Length)
            {
                return null;
            }

            bytes.Write(shared, (int)at, (int)Math.Min(Math.Min(length - bytes.Length, ShortSectorLength), shared.Length - at));
        }

        return bytes.ToArray();
    }

    /// <summary>The table of sectors: for each, which one follows.</summary>
    private static uint[]? ReadAllocation(byte[] file, int sectorLength)
    {
        var sectors = (file.Length - 1) / sectorLength;
        var next = new List<uint>();
        var numbers = new List<uint>();
        for (var i = 0; i < SectorsInHeader; i++)
        {
            numbers.Add(UInt32(file, 76 + (4 * i)));
        }

        var further = UInt32(file, 68);
        for (var turn = 0; further < LastUsable; turn++)
        {
            var start = (further + 1L) * sectorLength;
            if (turn > sectors || start + sectorLength > file.Length)
            {
                return null;
            }

            for (var i = 0; i < (sectorLength / 4) - 1; i++)
            {
                numbers.Add(UInt32(file, (int)start + (4 * i)));
            }

            further = UInt32(file, (int)start + sectorLength - 4);
        }

        foreach (var number in numbers.Where(number => number < LastUsable))
        {
            var start = (number + 1L) * sectorLength;
            if (start + sectorLength > file.Length || next.Count > sectors + sectorLength)
            {
                return null;
            }

            for (var i = 0; i < sectorLength / 4; i++)
            {
                next.Add(UInt32(file, (int)start + (4 * i)));
            }
        }

        return [.. next];
    }

    private static Dictionary<string, (uint Start, uint Length)> ReadDirectory(byte[] directory)
    {
        var streams = new Dictionary<string, (uint, uint)>(StringComparer.Ordinal);
        for (var at = 0; at + DirectoryEntryLength <= directory.Length; at += DirectoryEntryLength)
        {
            var nameLength = Math.Clamp(UInt16(directory, at + 64) - 2, 0, 62);
            var isUsed = directory[at + 66] != 0;
            if (isUsed && nameLength > 0)
            {
                var name = Encoding.Unicode.GetString(directory, at, nameLength);
                streams.TryAdd(name, (UInt32(directory, at + 116), UInt32(directory, at + 120)));
            }
        }

        return streams;
    }

    private byte[]? ReadChain(uint start, uint length)
    {
        using var bytes = new MemoryStream();
        var steps = 0;
        for (var sector = start; sector < LastUsable && bytes.Length < length; sector = next[sector])
        {
            // The header takes the room of one sector; writers may leave the last sector of the file short.
            var at = (sector + 1L) * sectorLength;
            if (sector >= next.Length || at >= file.Length || steps++ > next.Length)
            {
                return null;
            }

            var rest = Math.Min(length - bytes.Length, sectorLength);
            bytes.Write(file, (int)at, (int)Math.Min(rest, file.Length - at));
        }

        return bytes.ToArray();
    }

    private static int UInt16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint UInt32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
