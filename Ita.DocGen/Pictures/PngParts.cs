namespace Ita.DocGen.Pictures;

/// <summary>
/// A stripped PNG taken apart. A PDF can hold <see cref="Pixels"/> as they are (Flate with PNG predictors) when the picture is neither
/// interlaced nor transparent; else <see cref="PngPixels"/> gives the samples.
/// </summary>
public sealed record PngParts(PngHeader Header, ReadOnlyMemory<byte> Palette, ReadOnlyMemory<byte> Transparency, ReadOnlyMemory<byte> Pixels)
{
    private const int PaletteEntry = 3;

    public bool HasTransparency => !Transparency.IsEmpty || Header.Colour is PngColour.GreyAlpha or PngColour.Rgba;

    /// <summary>The parts, or nothing when a part is missing or does not fit the header. CRCs are not looked at again.</summary>
    public static PngParts? Find(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (!bytes.StartsWith(PngFormat.Signature))
        {
            return null;
        }

        PngHeader? header = null;
        ReadOnlyMemory<byte> palette = default;
        ReadOnlyMemory<byte> transparency = default;
        var pixels = new List<ReadOnlyMemory<byte>>();
        for (var place = PngFormat.Signature.Length; PngChunk.Find(bytes, place) is { } chunk; place = chunk.End)
        {
            var data = file.Slice(chunk.DataStart, chunk.DataLength);
            switch (chunk.Name)
            {
                case "IHDR":
                    header = PngHeader.Find(data.Span);
                    break;
                case "PLTE":
                    palette = data;
                    break;
                case "tRNS":
                    transparency = data;
                    break;
                case "IDAT":
                    pixels.Add(data);
                    break;
                default:
                    break;
            }
        }

        return header is { } known && Fit(known, palette, transparency) && pixels.Count > 0
            ? new PngParts(known, palette, transparency, Join(pixels))
            : null;
    }

    private static bool Fit(PngHeader header, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency) => header.Colour switch
    {
        PngColour.Palette => palette.Length % PaletteEntry == 0
            && palette.Length / PaletteEntry is > 0 and <= 256
            && transparency.Length <= palette.Length / PaletteEntry,
        PngColour.Grey => transparency.Length is 0 or 2,
        PngColour.Rgb => transparency.Length is 0 or 6,
        _ => transparency.IsEmpty,
    };

    private static ReadOnlyMemory<byte> Join(List<ReadOnlyMemory<byte>> pieces)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var joined = new byte[pieces.Sum(piece => piece.Length)];
        var place = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(joined.AsMemory(place));
            place += piece.Length;
        }

        return joined;
    }
}
