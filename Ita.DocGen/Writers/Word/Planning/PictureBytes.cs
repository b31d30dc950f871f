using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The last look at a picture before it goes into a package: Word offers to repair a file whose picture is none.</summary>
internal static class PictureBytes
{
    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool AreTrue(Picture picture) =>
        picture is { PixelWidth: > 0, PixelHeight: > 0 }
        && picture.Bytes.Span.StartsWith(picture.Format == PictureFormat.Png ? PngStart : JpegStart);
}
