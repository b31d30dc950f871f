using Ita.DocGen.Pictures;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// A PNG as an image of PDF. PDF knows PNG's packing and row filters, so plain ones are taken over as they are;
/// interlaced ones are unpacked, and what is transparent goes into a soft mask.
/// </summary>
internal static class PngImage
{
    public static int? Write(PdfFile file, ReadOnlyMemory<byte> bytes)
    {
        if (PngParts.Find(bytes) is not { } parts)
        {
            return null;
        }

        if (!parts.HasTransparency && !parts.Header.IsInterlaced)
        {
            return PngRows.AreWhole(parts) ? TakeOver(file, parts) : null;
        }

        return PngPixels.Find(parts) is { } pixels ? WritePixels(file, pixels) : null;
    }

    private static int TakeOver(PdfFile file, PngParts png)
    {
        var header = png.Header;
        var entries = Begin(header.Width, header.Height, header.BitDepth);
        switch (header.Colour)
        {
            case PngColour.Rgb:
                entries.Raw("/ColorSpace/DeviceRGB"u8);
                break;
            case PngColour.Palette:
                var colours = Math.Min(png.Palette.Length / 3, 1 << header.BitDepth);
                entries.Raw("/ColorSpace[/Indexed/DeviceRGB "u8).Integer(colours - 1).Hex(png.Palette.Span[..(colours * 3)]).Raw((byte)']');
                break;
            default:
                entries.Raw("/ColorSpace/DeviceGray"u8);
                break;
        }

        entries.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(header.Channels)
            .Raw("/BitsPerComponent "u8).Integer(header.BitDepth).Raw("/Columns "u8).Integer(header.Width).Raw(">>"u8);
        return file.WriteStream(entries.Written, png.Pixels.Span, deflates: false);
    }

    private static int WritePixels(PdfFile file, PngPixels pixels)
    {
        var entries = Begin(pixels.Width, pixels.Height, 8);
        entries.Raw("/ColorSpace/DeviceRGB"u8);
        if (pixels.Alpha is { } alpha)
        {
            var mask = Begin(pixels.Width, pixels.Height, 8).Raw("/ColorSpace/DeviceGray"u8);
            entries.Raw("/SMask "u8).Reference(file.WriteStream(mask.Written, alpha.Span));
        }

        return file.WriteStream(entries.Written, pixels.Rgb.Span);
    }

    private static PdfBuffer Begin(int width, int height, int bits) => new PdfBuffer(256)
        .Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(width).Raw("/Height "u8).Integer(height).Raw("/BitsPerComponent "u8).Integer(bits);
}
