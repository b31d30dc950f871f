namespace Ita.DocGen.Publishing;

/// <summary>A file to publish: its path below the year's output folder, with forward slashes.</summary>
public sealed record OutputFile(string RelativePath, ReadOnlyMemory<byte> Bytes);
