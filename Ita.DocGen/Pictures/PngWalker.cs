using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>
/// Walks the chunks of a PNG once, checking each kept one against its CRC and the pixels against their count.
/// Kept: header, palette, transparency, pixels, sRGB and gamma. Dropped: texts, EXIF, times, thumbnails, the further frames of a moving one.
/// </summary>
internal static class PngWalker
{
    public static WalkedPicture Walk(string name, ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new List<PngChunk>();
        var turn = PictureTurn.None;
        var isAnimated = false;
        PngHeader? header = null;
        for (var place = PngFormat.Signature.Length; ;)
        {
            if (PngChunk.Find(bytes, place) is not { } chunk)
            {
                return WalkedPicture.Failed(PictureFault.CutOff);
            }

            place = chunk.End;
            if (kept.Count == 0 != (chunk.Name == "IHDR"))
            {
                return WalkedPicture.Failed(PictureFault.Damaged);
            }

            if (IsKept(chunk))
            {
                if (!chunk.HasGoodCrc(bytes))
                {
                    return WalkedPicture.Failed(PictureFault.Damaged);
                }

                kept.Add(chunk);
            }
            else if (chunk.IsCritical)
            {
                return WalkedPicture.Failed(PictureFault.Damaged);
            }

            switch (chunk.Name)
            {
                case "IHDR":
                    header = PngHeader.Find(chunk.Data(bytes));
                    if (header is not { } found)
                    {
                        return WalkedPicture.Failed(PictureFault.Damaged);
                    }

                    if (WalkedPicture.HasTooManyPixels(found.Width, found.Height))
                    {
                        return new WalkedPicture(null, PictureFault.TooManyPixels, found.Width, found.Height);
                    }

                    break;
                case "eXIf":
                    turn = ExifOrientation.Read(chunk.Data(bytes));
                    break;
                case "acTL":
                    isAnimated = true;
                    break;
                case "IEND":
                    return Finish(name, file, header!.Value, kept, turn) with { IsAnimated = isAnimated };
                default:
                    break;
            }
        }
    }

    private static WalkedPicture Finish(string name, ReadOnlyMemory<byte> file, PngHeader header, List<PngChunk> kept, PictureTurn turn)
    {
        var stripped = Assemble(file, kept);
        return PngParts.Find(stripped) is { } parts && PngRows.AreWhole(parts)
            ? new WalkedPicture(new Picture(name, PictureFormat.Png, stripped, header.Width, header.Height) { Turn = turn })
            : WalkedPicture.Failed(PictureFault.Damaged);
    }

    private static bool IsKept(PngChunk chunk) => chunk.Name is "IHDR" or "PLTE" or "tRNS" or "IDAT" or "IEND" or "sRGB" or "gAMA";

    private static ReadOnlyMemory<byte> Assemble(ReadOnlyMemory<byte> file, List<PngChunk> kept)
    {
        var length = PngFormat.Signature.Length + kept.Sum(chunk => chunk.End - chunk.Start);
        if (length == file.Length)
        {
            return file;
        }

        var bytes = new byte[length];
        PngFormat.Signature.CopyTo(bytes);
        var place = PngFormat.Signature.Length;
        foreach (var chunk in kept)
        {
            file.Span[chunk.Start..chunk.End].CopyTo(bytes.AsSpan(place));
            place += chunk.End - chunk.Start;
        }

        return bytes;
    }
}
