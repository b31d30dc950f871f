namespace Ita.DocGen.Pictures;

/// <summary>One pass over the picture: which pixels it holds. A plain picture is one pass, an interlaced one (Adam7) has seven.</summary>
internal readonly record struct PngPass(int FirstX, int FirstY, int StepX, int StepY)
{
    //  1 6 4 6 2 6 4 6
    //  7 7 7 7 7 7 7 7
    //  5 6 5 6 5 6 5 6
    //  7 7 7 7 7 7 7 7
    //  3 6 4 6 3 6 4 6
    //  …
    private static readonly PngPass[] Adam7 =
        [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    private static readonly PngPass[] Plain = [new(0, 0, 1, 1)];

    public static PngPass[] Of(PngHeader header) => header.IsInterlaced ? Adam7 : Plain;

    public int Columns(PngHeader header) => (header.Width - FirstX + StepX - 1) / StepX;

    public int Rows(PngHeader header) => Columns(header) == 0 ? 0 : (header.Height - FirstY + StepY - 1) / StepY;

    public int RowBytes(PngHeader header) => (int)((((long)Columns(header) * header.BitsPerPixel) + 7) / 8);
}
