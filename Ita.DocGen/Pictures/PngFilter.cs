namespace Ita.DocGen.Pictures;

/// <summary>The five row filters of PNG, both ways. a = left, b = above, c = above left.</summary>
internal static class PngFilter
{
    public const int Count = 5;

    public static bool TryUndo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        switch (filter)
        {
            case 0:
                return true;
            case 1:
                for (var i = pixelBytes; i < row.Length; i++)
                {
                    row[i] += row[i - pixelBytes];
                }

                return true;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                return true;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    var left = i < pixelBytes ? 0 : row[i - pixelBytes];
                    row[i] += (byte)((left + above[i]) / 2);
                }

                return true;
            case 4:
                UndoPaeth(row, above, pixelBytes);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Filters a row and gives the sum of its differences, by which filters are compared.</summary>
    public static int Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixelBytes, Span<byte> filtered)
    {
        above = above[..row.Length];
        filtered = filtered[..row.Length];
        var sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            var (a, c) = i < pixelBytes ? (0, 0) : ((int)row[i - pixelBytes], (int)above[i - pixelBytes]);
            var difference = (byte)(row[i] - Predict(filter, a, above[i], c));
            filtered[i] = difference;
            sum += Math.Abs((int)(sbyte)difference);
        }

        return sum;
    }

    private static int Predict(int filter, int a, int b, int c) => filter switch
    {
        0 => 0,
        1 => a,
        2 => b,
        3 => (a + b) / 2,
        _ => Paeth(a, b, c),
    };

    private static void UndoPaeth(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        var first = Math.Min(pixelBytes, row.Length);
        for (var i = 0; i < first; i++)
        {
            row[i] += above[i];
        }

        for (var i = first; i < row.Length; i++)
        {
            row[i] += (byte)Paeth(row[i - pixelBytes], above[i], above[i - pixelBytes]);
        }
    }

    private static int Paeth(int a, int b, int c)
    {
        var (toA, toB, toC) = (Math.Abs(b - c), Math.Abs(a - c), Math.Abs(a + b - c - c));
        return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
    }
}
