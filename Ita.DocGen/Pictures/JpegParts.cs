using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>Gathers what is kept of a JPEG while it is walked, as slices of the file, and puts it together once.</summary>
internal sealed class JpegParts(ReadOnlyMemory<byte> file)
{
    private const int SegmentHead = 4;
    private const int BareJfifLength = 18;
    private const int AdobeLength = 16;

    private static readonly byte[] StartOfImage = [0xFF, 0xD8];

    private readonly List<ReadOnlyMemory<byte>> body = [];
    private readonly List<ReadOnlyMemory<byte>> profile = [];
    private ReadOnlyMemory<byte> jfif;
    private ReadOnlyMemory<byte> adobe;
    private bool turnIsKnown;
    private bool hasHuffmanTables;
    private bool hasQuantisationTables;

    public JpegFrame? Frame { get; private set; }

    public PictureTurn Turn { get; private set; }

    public bool HasScan { get; private set; }

    public bool HasTables => hasHuffmanTables && hasQuantisationTables;

    public PictureFault? Take(byte marker, int start, int end)
    {
        var segment = file[start..end];
        if (JpegMarker.IsFrame(marker))
        {
            return TakeFrame(marker, segment);
        }

        switch (marker)
        {
            case JpegMarker.ArithmeticTables:
                return PictureFault.Coding;
            case JpegMarker.StartOfScan when Frame is null:
                return PictureFault.Damaged;
            case JpegMarker.StartOfScan or JpegMarker.HuffmanTables or JpegMarker.QuantisationTables or JpegMarker.RestartInterval:
                HasScan |= marker == JpegMarker.StartOfScan;
                hasHuffmanTables |= marker == JpegMarker.HuffmanTables;
                hasQuantisationTables |= marker == JpegMarker.QuantisationTables;
                body.Add(segment);
                break;
            default:
                TakeApplication(marker, segment);
                break;
        }

        return null;
    }

    /// <summary>The stripped file; the last slice is the end mark.</summary>
    public ReadOnlyMemory<byte> Assemble(int end)
    {
        List<ReadOnlyMemory<byte>> all = [StartOfImage];
        if (!jfif.IsEmpty)
        {
            all.Add(jfif);
        }

        if (!adobe.IsEmpty)
        {
            all.Add(adobe);
        }

        if (Frame is { Components: 3 } && IccProfile.IsCompleteRgb(profile))
        {
            all.AddRange(profile);
        }

        all.AddRange(body);
        all.Add(file.Slice(end, 2));
        var bytes = new byte[all.Sum(part => part.Length)];
        var place = 0;
        foreach (var part in all)
        {
            part.CopyTo(bytes.AsMemory(place));
            place += part.Length;
        }

        return bytes;
    }

    private PictureFault? TakeFrame(byte marker, ReadOnlyMemory<byte> segment)
    {
        if (Frame is not null)
        {
            return PictureFault.Damaged;
        }

        (Frame, var fault) = JpegFrame.Read(marker, segment.Span);
        body.Add(segment);
        return fault;
    }

    private void TakeApplication(byte marker, ReadOnlyMemory<byte> segment)
    {
        var data = segment.Span[SegmentHead..];
        switch (marker)
        {
            case JpegMarker.FirstApplication when jfif.IsEmpty && segment.Length >= BareJfifLength && data.StartsWith("JFIF\0"u8):
                jfif = WithoutThumbnail(segment.Span);
                break;
            case JpegMarker.ExifOrXmp when !turnIsKnown && data.StartsWith("Exif\0"u8) && data.Length > 6:
                Turn = ExifOrientation.Read(data[6..]);
                turnIsKnown = true;
                break;
            case JpegMarker.ColourProfile when data.StartsWith(IccProfile.Label):
                profile.Add(segment);
                break;
            case JpegMarker.Adobe when adobe.IsEmpty && segment.Length >= AdobeLength && data.StartsWith("Adobe"u8):
                adobe = WithLength(segment.Span[..AdobeLength]);
                break;
            default:
                break;
        }
    }

    private static byte[] WithoutThumbnail(ReadOnlySpan<byte> segment)
    {
        var bare = WithLength(segment[..BareJfifLength]);
        bare[^2] = 0;
        bare[^1] = 0;
        return bare;
    }

    private static byte[] WithLength(ReadOnlySpan<byte> segment)
    {
        var bytes = segment.ToArray();
        bytes[2] = 0;
        bytes[3] = (byte)(bytes.Length - 2);
        return bytes;
    }
}
