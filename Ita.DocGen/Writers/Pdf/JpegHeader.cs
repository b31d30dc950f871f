using System.Buffers.Binary;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>What a JPEG says of itself in its frame header: PDF must repeat it.</summary>
internal readonly record struct JpegHeader(int Width, int Height, int Components, int Precision)
{
    public static JpegHeader? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
        {
            return null;
        }

        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            // Stray bytes between segments are common and harmless; decoders skip to the next marker.
            var marker = bytes[at + 1];
            if (bytes[at] != 0xFF || marker is 0x00 or 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (IsFrame(marker))
            {
                return at + 10 <= bytes.Length ? Read(bytes[(at + 4)..]) : null;
            }

            if (marker is 0xD9 or 0xDA)
            {
                return null;
            }

            at += 2 + length;
        }

        return null;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static JpegHeader? Read(ReadOnlySpan<byte> header)
    {
        var frame = new JpegHeader(
            BinaryPrimitives.ReadUInt16BigEndian(header[3..]),
            BinaryPrimitives.ReadUInt16BigEndian(header[1..]),
            header[5],
            header[0]);
        return frame.Width > 0 && frame.Height > 0 ? frame : null;
    }
}
