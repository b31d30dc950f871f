namespace Ita.DocGen.Pictures;

/// <summary>
/// A PNG as plain samples: 3 bytes a pixel, and beside them the opacity, 1 byte a pixel, when any pixel lets something through.
/// Every colour type, depth and interlacing comes out alike; 16 bits are rounded to 8.
/// </summary>
public sealed record PngPixels(int Width, int Height, ReadOnlyMemory<byte> Rgb, ReadOnlyMemory<byte>? Alpha)
{
    /// <summary>The samples, or nothing when the bytes are no sound PNG; a picture from <see cref="PictureReader"/> is always sound.</summary>
    public static PngPixels? Find(ReadOnlyMemory<byte> file) => PngParts.Find(file) is { } parts ? Find(parts) : null;

    public static PngPixels? Find(PngParts parts)
    {
        var header = parts.Header;
        if (WalkedPicture.HasTooManyPixels(header.Width, header.Height) || !PngRows.CanBeWhole(parts))
        {
            return null;
        }

        var rgb = new byte[header.Width * header.Height * 3];
        var alpha = parts.HasTransparency ? new byte[header.Width * header.Height] : null;
        var samples = new PngSamples(parts);
        if (!PngRows.TryRead(parts, (pass, row, bytes) => Put(pass, row, bytes)))
        {
            return null;
        }

        var isOpaque = alpha is null || !alpha.AsSpan().ContainsAnyExcept((byte)255);
        return new PngPixels(header.Width, header.Height, rgb, isOpaque ? default(ReadOnlyMemory<byte>?) : alpha);

        void Put(PngPass pass, int row, ReadOnlySpan<byte> bytes)
        {
            var line = (pass.FirstY + (row * pass.StepY)) * header.Width;
            if (header is { Colour: PngColour.Rgb, BitDepth: 8, IsInterlaced: false } && alpha is null)
            {
                bytes.CopyTo(rgb.AsSpan(line * 3));
                return;
            }

            for (int i = 0, x = pass.FirstX; x < header.Width; i++, x += pass.StepX)
            {
                var opacity = samples.Read(bytes, i, rgb.AsSpan((line + x) * 3, 3));
                if (alpha is not null)
                {
                    alpha[line + x] = opacity;
                }
            }
        }
    }
}
