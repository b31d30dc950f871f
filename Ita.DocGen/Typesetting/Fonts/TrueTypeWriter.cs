using System.Buffers.Binary;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>Tables in, one TrueType file out: directory sorted by tag, checksums right, the same bytes every time.</summary>
internal static class TrueTypeWriter
{
    private const uint ChecksumOfWholeFile = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;

    public static byte[] Write(IEnumerable<(string Tag, byte[] Bytes)> tables)
    {
        var sorted = tables.OrderBy(table => table.Tag, StringComparer.Ordinal).ToArray();
        var directoryLength = 12 + (sorted.Length * 16);
        var file = new byte[directoryLength + sorted.Sum(table => Padded(table.Bytes.Length))];
        WriteHeader(file, sorted.Length);

        var offset = directoryLength;
        var headOffset = -1;
        for (var i = 0; i < sorted.Length; i++)
        {
            var (tag, bytes) = sorted[i];
            bytes.CopyTo(file, offset);
            if (tag == "head")
            {
                headOffset = offset;
                file.AsSpan(offset + AdjustmentInHead, 4).Clear();
            }

            var record = file.AsSpan(12 + (i * 16));
            BinaryPrimitives.WriteUInt32BigEndian(record, FontTables.Tag(tag));
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], ChecksumOf(file.AsSpan(offset, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], bytes.Length);
            offset += Padded(bytes.Length);
        }

        if (headOffset >= 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headOffset + AdjustmentInHead), ChecksumOfWholeFile - ChecksumOf(file));
        }

        return file;
    }

    public static uint ChecksumOf(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var at = 0; at + 4 <= padded.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded[at..]));
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void WriteHeader(byte[] file, int tableCount)
    {
        var power = tableCount == 0 ? 0 : (int)Math.Log2(tableCount);
        var searchRange = 16 << power;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tableCount);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)searchRange);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tableCount * 16) - searchRange));
    }
}
