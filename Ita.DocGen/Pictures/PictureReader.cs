using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Pictures;

/// <summary>
/// The bytes of a picture file → a picture for the documents: its type told by content, EXIF, position, XMP, comments and thumbnails
/// taken out, its turn told beside it. Refuses what a writer could not show or a PDF may not hold; never throws on bad bytes.
/// </summary>
public static class PictureReader
{
    /// <param name="name">The file's name as findings show it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="place">The cell that names the file, if one does.</param>
    public static PictureReading Read(string name, ReadOnlyMemory<byte> bytes, CellAddress? place = null)
    {
        var address = place ?? CellAddress.OfFile(name);
        if (bytes.IsEmpty)
        {
            return new RefusedPicture(Problems.PictureIsEmpty(address, name));
        }

        if (bytes.Length > PictureLimits.MostBytes)
        {
            return new RefusedPicture(Problems.PictureIsTooHeavy(address, name, Megabytes(bytes.Length)));
        }

        var kind = PictureSniffer.KindOf(bytes.Span);
        return kind switch
        {
            PictureKind.Jpeg => Judge(JpegWalker.Walk(name, bytes), kind, name, bytes.Length, address),
            PictureKind.Png => Judge(PngWalker.Walk(name, bytes), kind, name, bytes.Length, address),
            PictureKind.Heic => new RefusedPicture(Problems.PictureIsHeic(address, name)),
            PictureKind.Unknown => new RefusedPicture(Problems.PictureIsNoImage(address, name)),
            _ => new RefusedPicture(Problems.PictureFormatIsUnknown(address, name, kind.ToString().ToUpperInvariant())),
        };
    }

    private static PictureReading Judge(WalkedPicture walked, PictureKind kind, string name, int size, CellAddress address)
    {
        if (walked.Picture is null)
        {
            return new RefusedPicture(Tell(walked, name, address));
        }

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var promised = PictureSniffer.KindByName(name);
        if (promised != PictureKind.Unknown && promised != kind)
        {
            findings.Add(Problems.PictureTypeDiffersFromName(address, name, kind.ToString().ToUpperInvariant()));
        }

        if (size > PictureLimits.HeavyBytes)
        {
            findings.Add(Problems.PictureIsHeavy(address, name, Megabytes(size)));
        }

        if (walked.IsAnimated)
        {
            findings.Add(Problems.PictureMoves(address, name));
        }

        return new UsablePicture(walked.Picture, findings.ToImmutable());
    }

    private static Diagnostic Tell(WalkedPicture walked, string name, CellAddress address) => walked.Fault switch
    {
        PictureFault.CutOff => Problems.PictureIsCutOff(address, name),
        PictureFault.FourColours => Problems.PictureHasPrintColours(address, name),
        PictureFault.Coding => Problems.PictureCodingIsRare(address, name),
        PictureFault.TooManyPixels => Problems.PictureHasTooManyPixels(address, name, walked.Width, walked.Height),
        _ => Problems.PictureIsDamaged(address, name),
    };

    private static decimal Megabytes(int bytes) => decimal.Round((decimal)bytes / PictureLimits.Megabyte, 2, MidpointRounding.AwayFromZero);
}
