namespace Ita.DocGen.Containers;

/// <summary>
/// How much a file may be before it is refused unread. Three times what the largest honest year folder needs,
/// and still within what a library can open in 400 MB.
/// </summary>
public sealed record DoorLimits
{
    public static readonly DoorLimits Default = new();

    public int FileBytes { get; init; } = 50_000_000;

    public int Entries { get; init; } = 5_000;

    public long UnpackedBytes { get; init; } = 160_000_000;

    /// <summary>Text packs up to some 100 : 1 when every row is alike; only a bomb goes far beyond.</summary>
    public int PackingRatio { get; init; } = 400;

    /// <summary>As many as the old Excel format has.</summary>
    public int RowsOfSheet { get; init; } = 65_536;

    public int CellsOfWorkbook { get; init; } = 2_000_000;

    /// <summary>Of the old Excel format, whose reader takes four times the room and time for a cell.</summary>
    public int CellsOfOldWorkbook { get; init; } = 400_000;
}
