using System.Globalization;
using System.Text;
using Ita.DocGen.Pictures;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>Ink on paper, one byte a pixel (0 paper, 255 ink): fills outlines, cuts to the ink, compares.</summary>
internal sealed class InkPicture(int width, int height, byte[] ink)
{
    private const int Samples = 8;

    public int Width => width;

    public int Height => height;

    /// <summary>Fills closed rings by the non-zero rule, with eight by eight samples a pixel. Pixel coordinates, y downwards.</summary>
    public static InkPicture Fill(int width, int height, IReadOnlyCollection<List<(double X, double Y)>> rings)
    {
        var counts = new int[width * height];
        var crossings = new List<(double X, int Turn)>[height * Samples];
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                AddEdge(crossings, ring[i], ring[(i + 1) % ring.Count]);
            }
        }

        for (var line = 0; line < crossings.Length; line++)
        {
            FillLine(counts.AsSpan(line / Samples * width, width), crossings[line]);
        }

        return new InkPicture(width, height, Array.ConvertAll(counts, count => (byte)(count * 255 / (Samples * Samples))));
    }

    public static InkPicture FromPng(byte[] png)
    {
        var pixels = PngPixels.Find(png)!;
        var ink = new byte[pixels.Width * pixels.Height];
        for (var i = 0; i < ink.Length; i++)
        {
            ink[i] = (byte)(255 - pixels.Rgb.Span[i * 3]);
        }

        return new InkPicture(pixels.Width, pixels.Height, ink);
    }

    /// <summary>A portable graymap: width, height, then the ink of each row, as text.</summary>
    public static InkPicture FromText(string text)
    {
        var numbers = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (columns, rows) = (int.Parse(numbers[1], CultureInfo.InvariantCulture), int.Parse(numbers[2], CultureInfo.InvariantCulture));
        return new(columns, rows, [.. numbers.Skip(4).Select(number => byte.Parse(number, CultureInfo.InvariantCulture))]);
    }

    public string ToText()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"P2\n{width} {height}\n255\n");
        for (var row = 0; row < height; row++)
        {
            text.AppendJoin(' ', ink[(row * width)..((row + 1) * width)]).Append('\n');
        }

        return text.ToString();
    }

    public byte[] ToPng() => PngWriter.Write(width, height, PngColour.Grey, Array.ConvertAll(ink, value => (byte)(255 - value)));

    public InkPicture CutToInk()
    {
        var rows = Enumerable.Range(0, height).Where(row => ink.AsSpan(row * width, width).ContainsAnyExceptInRange((byte)0, (byte)127)).ToArray();
        var columns = Enumerable.Range(0, width).Where(column => Enumerable.Range(0, height).Any(row => ink[(row * width) + column] > 127)).ToArray();
        return Cut(columns[0], rows[0], columns[^1] - columns[0] + 1, rows[^1] - rows[0] + 1);
    }

    /// <summary>Both pictures, this one on top, for eyes to compare.</summary>
    public InkPicture Above(InkPicture other)
    {
        const int gap = 20;
        var columns = Math.Max(width, other.Width);
        var upper = Cut(0, 0, columns, height + gap).Pixels;
        return new InkPicture(columns, height + gap + other.Height, [.. upper, .. other.Cut(0, 0, columns, other.Height).Pixels]);
    }

    /// <summary>Which share of the inked pixels is plainly different in the other picture: edges off by less than half a pixel do not count.</summary>
    public double DifferenceFrom(InkPicture other)
    {
        var (columns, rows) = (Math.Max(width, other.Width), Math.Max(height, other.Height));
        var (mine, its) = (Cut(0, 0, columns, rows).Pixels, other.Cut(0, 0, columns, rows).Pixels);
        var different = mine.Zip(its, (one, two) => Math.Abs(one - two)).Count(difference => difference > 140);
        return different / (double)mine.Count(value => value > 127);
    }

    private byte[] Pixels => ink;

    private InkPicture Cut(int left, int top, int columns, int rows)
    {
        var part = new byte[columns * rows];
        for (var row = 0; row < rows && top + row < height; row++)
        {
            ink.AsSpan(((top + row) * width) + left, Math.Min(columns, width - left)).CopyTo(part.AsSpan(row * columns));
        }

        return new InkPicture(columns, rows, part);
    }

    private static void AddEdge(List<(double X, int Turn)>[] crossings, (double X, double Y) from, (double X, double Y) to)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        var turn = from.Y < to.Y ? 1 : -1;
        var (upper, lower) = turn > 0 ? (from, to) : (to, from);
        var first = (int)Math.Ceiling((upper.Y * Samples) - 0.5);
        var last = (int)Math.Ceiling((lower.Y * Samples) - 0.5) - 1;
        for (var line = Math.Max(0, first); line <= Math.Min(last, crossings.Length - 1); line++)
        {
            var y = (line + 0.5) / Samples;
            (crossings[line] ??= []).Add((upper.X + ((y - upper.Y) * (lower.X - upper.X) / (lower.Y - upper.Y)), turn));
        }
    }

    private static void FillLine(Span<int> counts, List<(double X, int Turn)>? crossings)
    {
        if (crossings is null)
        {
            return;
        }

        crossings.Sort((one, two) => one.X.CompareTo(two.X));
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += crossings[i].Turn;
            var first = (int)Math.Ceiling((crossings[i].X * Samples) - 0.5);
            var last = (int)Math.Ceiling((crossings[i + 1].X * Samples) - 0.5);
            for (var sample = first; winding != 0 && sample < last; sample++)
            {
                counts[sample / Samples]++;
            }
        }
    }
}
