namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A font file of the agency, as it was found: name for findings, and bytes.</summary>
public sealed record FontFile(string Name, ReadOnlyMemory<byte> Bytes);
