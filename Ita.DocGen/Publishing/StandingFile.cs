namespace Ita.DocGen.Publishing;

/// <summary>A file that stands in the output folder before a run writes anything.</summary>
public sealed record StandingFile(string RelativePath, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The hash of what the program wrote there last, if the folder's record knows.</summary>
    public string? RecordedHash { get; init; }

    /// <summary>Whether the folder has a record at all; a copied folder may have lost it.</summary>
    public bool HasRecord { get; init; }

    public bool IsAsRecorded => RecordedHash is not null && RecordedHash == FileRecord.HashOf(Bytes.Span);

    public OutputFile ToOutputFile() => new(RelativePath, Bytes);
}
