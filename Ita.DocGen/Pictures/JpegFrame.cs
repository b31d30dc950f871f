namespace Ita.DocGen.Pictures;

internal readonly record struct JpegFrame(int Width, int Height, int Components)
{
    private const int HeadLength = 10;

    /// <summary>Reads the frame segment (marker included); a fault when no writer could show it.</summary>
    public static (JpegFrame? Frame, PictureFault? Fault) Read(byte marker, ReadOnlySpan<byte> segment)
    {
        if (segment.Length < HeadLength)
        {
            return (null, PictureFault.Damaged);
        }

        var frame = new JpegFrame(BigEndian.Short(segment[7..]), BigEndian.Short(segment[5..]), segment[9]);
        var isUsualCoding = marker is JpegMarker.Baseline or JpegMarker.Extended or JpegMarker.Progressive;
        PictureFault? fault = frame switch
        {
            _ when !isUsualCoding || segment[4] != 8 => PictureFault.Coding,
            { Width: 0 } or { Height: 0 } => PictureFault.Damaged,
            _ when segment.Length != HeadLength + (frame.Components * 3) => PictureFault.Damaged,
            { Components: 4 } => PictureFault.FourColours,
            { Components: not (1 or 3) } => PictureFault.Coding,
            _ when WalkedPicture.HasTooManyPixels(frame.Width, frame.Height) => PictureFault.TooManyPixels,
            _ => null,
        };
        return (frame, fault);
    }
}
