using Ita.DocGen.Pictures;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>A small drawing board of flat shapes; whole numbers only, so that a picture has the same bytes everywhere.</summary>
internal sealed class Canvas(int width, int height)
{
    private readonly byte[] samples = new byte[width * height * 3];

    public int Width => width;

    public int Height => height;

    public byte[] ToPng() => PngWriter.Write(width, height, PngColour.Rgb, samples);

    public void Box(int left, int top, int boxWidth, int boxHeight, Ink ink)
    {
        for (var y = Math.Max(0, top); y < Math.Min(height, top + boxHeight); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(width, left + boxWidth); x++)
            {
                Set(x, y, ink);
            }
        }
    }

    public void Gradient(int top, int bottom, Ink from, Ink to)
    {
        for (var y = top; y < bottom; y++)
        {
            Box(0, y, width, 1, from.Towards(to, y - top, bottom - top));
        }
    }

    public void Disc(int centreX, int centreY, int radius, Ink ink) => Oval(centreX, centreY, radius, radius, ink);

    public void Oval(int centreX, int centreY, int radiusX, int radiusY, Ink ink)
    {
        for (var y = -radiusY; y <= radiusY; y++)
        {
            for (var x = -radiusX; x <= radiusX; x++)
            {
                if (((long)x * x * radiusY * radiusY) + ((long)y * y * radiusX * radiusX) <= (long)radiusX * radiusX * radiusY * radiusY)
                {
                    SetInside(centreX + x, centreY + y, ink);
                }
            }
        }
    }

    /// <summary>A gable: wide at the foot, a point at the top.</summary>
    public void Gable(int centreX, int top, int halfWidth, int gableHeight, Ink ink)
    {
        for (var y = 0; y < gableHeight; y++)
        {
            var half = halfWidth * (y + 1) / gableHeight;
            Box(centreX - half, top + y, (2 * half) + 1, 1, ink);
        }
    }

    private void SetInside(int x, int y, Ink ink)
    {
        if (x >= 0 && x < width && y >= 0 && y < height)
        {
            Set(x, y, ink);
        }
    }

    private void Set(int x, int y, Ink ink)
    {
        var at = ((y * width) + x) * 3;
        samples[at] = ink.Red;
        samples[at + 1] = ink.Green;
        samples[at + 2] = ink.Blue;
    }
}
