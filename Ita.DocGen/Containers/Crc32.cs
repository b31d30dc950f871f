using System.Buffers.Binary;

namespace Ita.DocGen.Containers;

/// <summary>The check sum of zip and PNG, eight bytes at a step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    public static uint Compute(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    /// <summary>Goes on from the sum of what came before; 0 at the start.</summary>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables.AsSpan();
        var crc = ~sum;
        while (bytes.Length >= 8)
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[(int)(0x700 | (low & 0xFF))]
                ^ tables[(int)(0x600 | ((low >> 8) & 0xFF))]
                ^ tables[(int)(0x500 | ((low >> 16) & 0xFF))]
                ^ tables[(int)(0x400 | (low >> 24))]
                ^ tables[(int)(0x300 | (high & 0xFF))]
                ^ tables[(int)(0x200 | ((high >> 8) & 0xFF))]
                ^ tables[(int)(0x100 | ((high >> 16) & 0xFF))]
                ^ tables[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            crc = tables[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }

            tables[i] = crc;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            var shorter = tables[i - 256];
            tables[i] = (shorter >> 8) ^ tables[shorter & 0xFF];
        }

        return tables;
    }
}
