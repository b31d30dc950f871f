namespace Ita.DocGen.Pictures;

/// <summary>What the first bytes say a file is.</summary>
internal enum PictureKind
{
    Unknown,
    Jpeg,
    Png,
    Heic,
    Avif,
    Gif,
    WebP,
    Bmp,
    Tiff,
    Pdf,
    Svg,
}
