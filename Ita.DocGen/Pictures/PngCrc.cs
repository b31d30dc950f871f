using System.Buffers.Binary;

namespace Ita.DocGen.Pictures;

/// <summary>CRC-32 of a chunk, four bytes a step.</summary>
internal static class PngCrc
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (Tables[3], Tables[2], Tables[1], Tables[0]);
        var crc = uint.MaxValue;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            crc ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = first[(byte)crc] ^ second[(byte)(crc >> 8)] ^ third[(byte)(crc >> 16)] ^ fourth[crc >> 24];
        }

        foreach (var letter in bytes)
        {
            crc = fourth[(byte)(crc ^ letter)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }

            tables[0][i] = crc;
        }

        for (var table = 1; table < 4; table++)
        {
            for (var i = 0; i < 256; i++)
            {
                var before = tables[table - 1][i];
                tables[table][i] = (before >> 8) ^ tables[0][(byte)before];
            }
        }

        return tables;
    }
}
