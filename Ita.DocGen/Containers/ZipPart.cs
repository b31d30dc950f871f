namespace Ita.DocGen.Containers;

/// <summary>One file inside a zip: its name with forward slashes, and its bytes as they are before packing.</summary>
public sealed record ZipPart(string Name, ReadOnlyMemory<byte> Bytes);
