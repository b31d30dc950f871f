using System.Buffers.Binary;
using System.IO.Compression;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// The parts of a PNG that PDF can take over as they are: the packed rows, their layout, and the colours of a palette.
/// PDF knows PNG's own row filters, so nothing has to be unpacked but for a check.
/// </summary>
internal sealed class PngChunks
{
    private const int Signature = 8;
    private const int HeaderLength = 13;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int Bits { get; private set; }

    public int ColourType { get; private set; }

    public bool IsInterlaced { get; private set; }

    public bool HasTransparency { get; private set; }

    public byte[] Palette { get; private set; } = [];

    public byte[] Packed { get; private set; } = [];

    /// <summary>Channels of a pixel as stored; a palette index counts as one.</summary>
    public int Channels => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public bool CanBeTakenOver => !IsInterlaced && !HasTransparency && ColourType is 0 or 2 or 3 && (ColourType != 3 || Palette.Length >= 3);

    public static PngChunks? Read(ReadOnlySpan<byte> bytes)
    {
        var png = new PngChunks();
        using var packed = new MemoryStream();
        for (var at = Signature; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            if (length < 0 || at + 12 + (long)length > bytes.Length)
            {
                break;
            }

            png.Take(bytes.Slice(at + 4, 4), bytes.Slice(at + 8, length), packed);
            at += 12 + length;
        }

        png.Packed = packed.ToArray();
        return png.Width > 0 && png.Height > 0 && png.Packed.Length > 0 && png.IsWhole() ? png : null;
    }

    private void Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content, MemoryStream packed)
    {
        if (kind.SequenceEqual("IHDR"u8) && content.Length >= HeaderLength)
        {
            Width = BinaryPrimitives.ReadInt32BigEndian(content);
            Height = BinaryPrimitives.ReadInt32BigEndian(content[4..]);
            (Bits, ColourType, IsInterlaced) = (content[8], content[9], content[12] != 0);
            HasTransparency = ColourType is 4 or 6;
        }
        else if (kind.SequenceEqual("PLTE"u8))
        {
            Palette = content.ToArray();
        }
        else if (kind.SequenceEqual("tRNS"u8))
        {
            HasTransparency = true;
        }
        else if (kind.SequenceEqual("IDAT"u8))
        {
            packed.Write(content);
        }
    }

    /// <summary>Whether the packed rows unpack to as many bytes as the header promises; a viewer would choke on less.</summary>
    private bool IsWhole()
    {
        if (IsInterlaced)
        {
            return true;
        }

        var expected = Height * (1 + (((long)Width * Channels * Bits) + 7) / 8);
        var buffer = new byte[64 * 1024];
        var total = 0L;
        try
        {
            using var unpacker = new ZLibStream(new MemoryStream(Packed), CompressionMode.Decompress);
            for (var read = unpacker.Read(buffer); read > 0 && total <= expected; read = unpacker.Read(buffer))
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return total == expected;
    }
}
