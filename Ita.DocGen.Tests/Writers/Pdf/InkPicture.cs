using System.Globalization;
using System.Text;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>The ink of a grey picture, cut to the smallest box that holds it.</summary>
internal sealed class InkPicture(byte[] ink, int stride, int left, int top, int width, int height)
{
    private const int Faint = 64;
    private const int Clear = 96;
    private const int Patch = 3;

    public int Width => width;

    public int Height => height;

    public static InkPicture Read(byte[] greymap)
    {
        var at = 0;
        var fields = new string[4];
        for (var i = 0; i < fields.Length; i++)
        {
            var end = Array.FindIndex(greymap, at, one => one is (byte)' ' or (byte)'\n');
            fields[i] = Encoding.ASCII.GetString(greymap, at, end - at);
            at = end + 1;
        }

        fields[0].ShouldBe("P5");
        var (stride, rows) = (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        var ink = Array.ConvertAll(greymap[at..], grey => (byte)(255 - grey));
        var inked = Enumerable.Range(0, stride * rows).Where(index => ink[index] > Faint).ToList();
        var (left, right) = (inked.Min(index => index % stride), inked.Max(index => index % stride));
        var (top, bottom) = (inked[0] / stride, inked[^1] / stride);
        return new InkPicture(ink, stride, left, top, right - left + 1, bottom - top + 1);
    }

    /// <summary>How many patches of three by three dots are dark here and pale there or the other way round, at the best fit by a dot. A moved or missing mark leaves some.</summary>
    public int PatchesUnlike(InkPicture other)
    {
        var best = int.MaxValue;
        for (var shiftX = -1; shiftX <= 1; shiftX++)
        {
            for (var shiftY = -1; shiftY <= 1; shiftY++)
            {
                best = Math.Min(best, PatchesUnlike(other, shiftX, shiftY));
            }
        }

        return best;
    }

    private int PatchesUnlike(InkPicture other, int shiftX, int shiftY)
    {
        var patches = 0;
        for (var y = 0; y <= height - Patch; y++)
        {
            for (var x = 0; x <= width - Patch; x++)
            {
                patches += IsUnlike(other, x, y, shiftX, shiftY) ? 1 : 0;
            }
        }

        return patches;
    }

    private bool IsUnlike(InkPicture other, int x, int y, int shiftX, int shiftY)
    {
        for (var i = 0; i < Patch * Patch; i++)
        {
            var (column, row) = (x + (i % Patch), y + (i / Patch));
            if (Math.Abs(At(column, row) - other.At(column + shiftX, row + shiftY)) < Clear)
            {
                return false;
            }
        }

        return true;
    }

    private int At(int x, int y)
    {
        var (column, row) = (left + x, top + y);
        return column < 0 || column >= stride || row < 0 || row * stride + column >= ink.Length ? 0 : ink[(row * stride) + column];
    }
}
