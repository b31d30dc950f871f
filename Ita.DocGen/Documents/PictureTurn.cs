namespace Ita.DocGen.Documents;

/// <summary>Clockwise quarter turns, after an optional left-right mirroring, that set a photo upright (the eight EXIF orientations).</summary>
public readonly record struct PictureTurn(int QuarterTurns, bool Mirrored = false)
{
    public static PictureTurn None => default;

    public bool SwapsSides => QuarterTurns % 2 != 0;
}
