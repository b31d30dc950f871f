namespace Ita.DocGen.Runs;

/// <summary>Why a folder cannot be worked on at all.</summary>
public sealed record ReadingFault(ReadingFaultKind Kind, int Year = 0, int FirstYear = 0);
