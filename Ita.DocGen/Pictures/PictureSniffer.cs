using System.Text;

namespace Ita.DocGen.Pictures;

/// <summary>Tells a file by its first bytes, whatever its name says.</summary>
internal static class PictureSniffer
{
    public static PictureKind KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return PictureKind.Jpeg;
        }

        if (bytes.StartsWith(PngFormat.Signature))
        {
            return PictureKind.Png;
        }

        if (bytes.Length >= 12 && bytes[4..].StartsWith("ftyp"u8))
        {
            return KindOfBrand(bytes[8..12]);
        }

        return KindByText(bytes);
    }

    /// <summary>What the name promises, or Unknown when it promises nothing.</summary>
    public static PictureKind KindByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureKind.Jpeg,
        ".png" => PictureKind.Png,
        _ => PictureKind.Unknown,
    };

    private static PictureKind KindOfBrand(ReadOnlySpan<byte> brand) => Encoding.Latin1.GetString(brand) switch
    {
        "avif" or "avis" => PictureKind.Avif,
        "heic" or "heix" or "hevc" or "hevx" or "heim" or "heis" or "mif1" or "msf1" => PictureKind.Heic,
        _ => PictureKind.Unknown,
    };

    private static PictureKind KindByText(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("GIF8"u8) => PictureKind.Gif,
        _ when bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..].StartsWith("WEBP"u8) => PictureKind.WebP,
        _ when bytes.StartsWith("BM"u8) => PictureKind.Bmp,
        _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => PictureKind.Tiff,
        _ when bytes.StartsWith("%PDF-"u8) => PictureKind.Pdf,
        _ when bytes.StartsWith("<svg"u8) => PictureKind.Svg,
        _ => PictureKind.Unknown,
    };
}
