using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>
/// Walks the markers of a JPEG once. Kept: tables, frame, scans, a bare JFIF head, Adobe's colour flag, an RGB colour profile.
/// Dropped: every other application block, comments, and whatever follows the end of the image (a phone's film, a second picture).
/// </summary>
internal static class JpegWalker
{
    public static WalkedPicture Walk(string name, ReadOnlyMemory<byte> file)
    {
        var parts = new JpegParts(file);
        var bytes = file.Span;
        var place = 2;
        while (true)
        {
            place = NextMarker(bytes, place);
            if (place < 0)
            {
                return WalkedPicture.Failed(PictureFault.CutOff);
            }

            var marker = bytes[place + 1];
            if (marker == JpegMarker.EndOfImage)
            {
                return Finish(name, parts, place);
            }

            if (JpegMarker.StandsAlone(marker))
            {
                place += 2;
                continue;
            }

            if (place + 4 > bytes.Length)
            {
                return WalkedPicture.Failed(PictureFault.CutOff);
            }

            var length = BigEndian.Short(bytes[(place + 2)..]);
            var end = place + 2 + length;
            if (length < 2 || end > bytes.Length)
            {
                return WalkedPicture.Failed(length < 2 ? PictureFault.Damaged : PictureFault.CutOff);
            }

            if (marker == JpegMarker.StartOfScan)
            {
                end = EndOfScan(bytes, end);
            }

            if (parts.Take(marker, place, end) is { } fault)
            {
                return parts.Frame is { } frame
                    ? new WalkedPicture(null, fault, frame.Width, frame.Height)
                    : WalkedPicture.Failed(fault);
            }

            place = end;
        }
    }

    private static WalkedPicture Finish(string name, JpegParts parts, int end)
    {
        if (parts.Frame is not { } frame || !parts.HasScan || !parts.HasTables)
        {
            return WalkedPicture.Failed(PictureFault.Damaged);
        }

        return new WalkedPicture(new Picture(name, PictureFormat.Jpeg, parts.Assemble(end), frame.Width, frame.Height) { Turn = parts.Turn });
    }

    // Bytes between segments are skipped as browsers do; FF may be repeated as filling.
    private static int NextMarker(ReadOnlySpan<byte> bytes, int place)
    {
        while (place < bytes.Length)
        {
            var found = bytes[place..].IndexOf((byte)0xFF);
            if (found < 0)
            {
                return -1;
            }

            // the last FF of a run is the one that marks
            place += found;
            var run = bytes[place..].IndexOfAnyExcept((byte)0xFF);
            if (run < 0)
            {
                return -1;
            }

            place += run;
            if (bytes[place] != 0x00)
            {
                return place - 1;
            }
        }

        return -1;
    }

    // In a scan FF 00 is a datum FF, and restart marks (D0–D7) belong to the data.
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int place)
    {
        while (place < bytes.Length)
        {
            var found = bytes[place..].IndexOf((byte)0xFF);
            if (found < 0)
            {
                return bytes.Length;
            }

            place += found;
            if (place + 1 < bytes.Length && bytes[place + 1] is not (0x00 or 0xFF) && !JpegMarker.IsRestart(bytes[place + 1]))
            {
                return place;
            }

            place++;
        }

        return bytes.Length;
    }
}
