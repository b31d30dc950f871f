namespace Ita.DocGen.Writers.Pdf;

/// <summary>Writes a PNG as an image of PDF; what is transparent in it goes into a soft mask.</summary>
internal static class PngImage
{
    public static int? Write(PdfFile file, ReadOnlyMemory<byte> bytes) =>
        PngChunks.Read(bytes.Span) is { CanBeTakenOver: true } png ? TakeOver(file, png) : null;

    private static int TakeOver(PdfFile file, PngChunks png)
    {
        var entries = new PdfBuffer(256);
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(png.Width).Raw("/Height "u8).Integer(png.Height)
            .Raw("/BitsPerComponent "u8).Integer(png.Bits).Raw("/ColorSpace"u8);
        switch (png.ColourType)
        {
            case 2:
                entries.Raw("/DeviceRGB"u8);
                break;
            case 3:
                var colours = Math.Min(png.Palette.Length / 3, 1 << png.Bits);
                entries.Raw("[/Indexed/DeviceRGB "u8).Integer(colours - 1).Hex(png.Palette.AsSpan(0, colours * 3)).Raw((byte)']');
                break;
            default:
                entries.Raw("/DeviceGray"u8);
                break;
        }

        entries.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(png.Channels)
            .Raw("/BitsPerComponent "u8).Integer(png.Bits).Raw("/Columns "u8).Integer(png.Width).Raw(">>"u8);
        return file.WriteStream(entries.Written, png.Packed, deflates: false);
    }
}
