using System.Buffers.Binary;
using System.Text;

namespace Ita.DocGen.Tests.Pictures;

/// <summary>Builds small, true JPEG files (even grey) out of segments, so that each test can put in what it is about.</summary>
internal static class JpegSample
{
    public static readonly byte[] StartOfImage = [0xFF, 0xD8];
    public static readonly byte[] EndOfImage = [0xFF, 0xD9];
    public static readonly byte[] Jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 1, 0, 72, 0, 72, 0, 0]);

    public static byte[] File(params byte[][] extra) => File(16, 8, 3, extra);

    public static byte[] File(int width, int height, int components, params byte[][] extra) =>
        Join([StartOfImage, Jfif, .. extra, .. Image(width, height, components)]);

    public static byte[] FileOfFrame(byte marker, byte precision, int components) =>
        Join([StartOfImage, Tables(), Frame(marker, precision, 16, 8, components), Scan(16, 8, components), EndOfImage]);

    public static byte[][] Image(int width, int height, int components) =>
        [Tables(), Frame(0xC0, 8, width, height, components), Scan(width, height, components), EndOfImage];

    public static byte[] Segment(byte marker, byte[] data)
    {
        var segment = new byte[data.Length + 4];
        segment[0] = 0xFF;
        segment[1] = marker;
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(data.Length + 2));
        data.CopyTo(segment, 4);
        return segment;
    }

    /// <summary>EXIF with an orientation, a camera's name and a position (13° 45′ N).</summary>
    public static byte[] Exif(int orientation, bool isLittle = true)
    {
        var tiff = new byte[8 + 2 + (3 * 12) + 4 + 32 + 64];
        (isLittle ? "II*\0"u8 : "MM\0*"u8).CopyTo(tiff);
        Word(4, 8);
        Short(8, 3);
        Entry(10, 0x010F, 2, 14, 50);
        Entry(22, 0x0112, 3, 1, 0);
        Short(30, orientation);
        Entry(34, 0x8825, 4, 1, 82);
        "SecretCamera\0\0"u8.CopyTo(tiff.AsSpan(50));
        "GPS 13.7563 N 100.5018 E"u8.CopyTo(tiff.AsSpan(82));
        return Segment(0xE1, [.. "Exif\0\0"u8, .. tiff]);

        void Entry(int at, int tag, int type, uint count, uint value)
        {
            Short(at, tag);
            Short(at + 2, type);
            Word(at + 4, count);
            Word(at + 8, value);
        }

        void Short(int at, int value)
        {
            if (isLittle)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), (ushort)value);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), (ushort)value);
            }
        }

        void Word(int at, uint value)
        {
            if (isLittle)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(at), value);
            }
            else
            {
                BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(at), value);
            }
        }
    }

    public static byte[][] Profile(string space, int pieces = 1)
    {
        var profile = new byte[400];
        BinaryPrimitives.WriteUInt32BigEndian(profile, (uint)profile.Length);
        profile[8] = 2;
        Encoding.Latin1.GetBytes(space).CopyTo(profile, 16);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        return [.. profile.Chunk((profile.Length + pieces - 1) / pieces)
            .Select((piece, index) => Segment(0xE2, [.. "ICC_PROFILE\0"u8, (byte)(index + 1), (byte)pieces, .. piece]))];
    }

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    // one quantisation table of ones; Huffman tables of a single code: "difference 0" and "end of block"
    private static byte[] Tables() => Join(
        Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        Segment(0xC4, [0x00, 1, .. new byte[15], 0x00, 0x10, 1, .. new byte[15], 0x00]));

    private static byte[] Frame(byte marker, byte precision, int width, int height, int components) => Segment(marker,
    [
        precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components,
        .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0x11, 0 }),
    ]);

    private static byte[] Scan(int width, int height, int components)
    {
        var bits = (width + 7) / 8 * ((height + 7) / 8) * components * 2;
        var data = new byte[(bits + 7) / 8];
        data[^1] |= (byte)((1 << ((8 - (bits % 8)) % 8)) - 1);
        byte[] head = [(byte)components, .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0 }), 0, 63, 0];
        return Join(Segment(0xDA, head), data);
    }
}
