namespace Ita.DocGen.Narratives;

/// <summary>A picture of a Word text as it stands in the file, unjudged: its name for findings and its raw bytes.</summary>
public sealed record NarrativePicture(string Name, byte[] Bytes);
