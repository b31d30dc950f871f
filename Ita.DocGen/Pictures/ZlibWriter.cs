using System.Buffers.Binary;

namespace Ita.DocGen.Pictures;

/// <summary>A small deflate with fixed codes and one remembered place per hash: fair size, the same bytes everywhere.</summary>
internal static class ZlibWriter
{
    private const int MinimumMatch = 4;
    private const int MaximumMatch = 258;
    private const int Window = 32 * 1024;
    private const int HashBits = 15;
    private const int EndOfBlock = 256;
    private const uint AdlerModulus = 65521;
    private const int AdlerRun = 5552;

    private static readonly int[] LengthBases =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly int[] DistanceBases =
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769,
        1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ];

    private static readonly (uint Code, int Bits)[] FixedCodes = [.. Enumerable.Range(0, 288).Select(FixedCode)];

    public static byte[] Write(ReadOnlySpan<byte> bytes)
    {
        var output = new BitWriter((bytes.Length / 2) + 64);
        output.Write(0x78, 8);
        output.Write(0x01, 8);
        output.Write(0b011, 3);
        Deflate(bytes, output);
        WriteSymbol(output, EndOfBlock);
        output.Align();
        var adler = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(adler, Adler(bytes));
        foreach (var letter in adler)
        {
            output.Write(letter, 8);
        }

        return output.ToArray();
    }

    private static void Deflate(ReadOnlySpan<byte> bytes, BitWriter output)
    {
        var lastPlaces = new int[1 << HashBits];
        Array.Fill(lastPlaces, -1);
        for (var place = 0; place < bytes.Length;)
        {
            var (length, distance) = FindMatch(bytes, place, lastPlaces);
            if (length == 0)
            {
                WriteSymbol(output, bytes[place]);
                place++;
                continue;
            }

            WriteMatch(output, length, distance);
            place += length;
        }
    }

    private static (int Length, int Distance) FindMatch(ReadOnlySpan<byte> bytes, int place, int[] lastPlaces)
    {
        if (place + MinimumMatch > bytes.Length)
        {
            return default;
        }

        var hash = (BinaryPrimitives.ReadUInt32LittleEndian(bytes[place..]) * 2654435761u) >> (32 - HashBits);
        var earlier = lastPlaces[hash];
        lastPlaces[hash] = place;
        if (earlier < 0 || place - earlier > Window)
        {
            return default;
        }

        var longest = Math.Min(MaximumMatch, bytes.Length - place);
        var length = bytes.Slice(place, longest).CommonPrefixLength(bytes.Slice(earlier, longest));
        return length >= MinimumMatch ? (length, place - earlier) : default;
    }

    private static void WriteMatch(BitWriter output, int length, int distance)
    {
        var lengthCode = IndexOf(LengthBases, length);
        WriteSymbol(output, 257 + lengthCode);
        var lengthBits = lengthCode is < 8 or 28 ? 0 : (lengthCode / 4) - 1;
        output.Write((uint)(length - LengthBases[lengthCode]), lengthBits);

        var distanceCode = IndexOf(DistanceBases, distance);
        output.Write(Reverse(distanceCode, 5), 5);
        var distanceBits = distanceCode < 4 ? 0 : (distanceCode / 2) - 1;
        output.Write((uint)(distance - DistanceBases[distanceCode]), distanceBits);
    }

    private static int IndexOf(int[] bases, int value)
    {
        var found = Array.BinarySearch(bases, value);
        return found >= 0 ? found : ~found - 1;
    }

    private static void WriteSymbol(BitWriter output, int symbol)
    {
        var (code, bits) = FixedCodes[symbol];
        output.Write(code, bits);
    }

    // RFC 1951, 3.2.6
    private static (uint Code, int Bits) FixedCode(int symbol) => symbol switch
    {
        < 144 => (Reverse(0x30 + symbol, 8), 8),
        < 256 => (Reverse(0x190 + symbol - 144, 9), 9),
        < 280 => (Reverse(symbol - 256, 7), 7),
        _ => (Reverse(0xC0 + symbol - 280, 8), 8),
    };

    // Huffman codes go in highest bit first, everything else lowest first.
    private static uint Reverse(int code, int bits)
    {
        var reversed = 0u;
        for (var i = 0; i < bits; i++)
        {
            reversed = (reversed << 1) | (((uint)code >> i) & 1);
        }

        return reversed;
    }

    private static uint Adler(ReadOnlySpan<byte> bytes)
    {
        uint low = 1, high = 0;
        while (!bytes.IsEmpty)
        {
            // so many bytes can be summed before the sums overflow
            var run = bytes[..Math.Min(AdlerRun, bytes.Length)];
            foreach (var letter in run)
            {
                low += letter;
                high += low;
            }

            low %= AdlerModulus;
            high %= AdlerModulus;
            bytes = bytes[run.Length..];
        }

        return (high << 16) | low;
    }
}
