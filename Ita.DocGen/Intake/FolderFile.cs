namespace Ita.DocGen.Intake;

/// <summary>A file of the year folder beside the workbooks: photo, narrative, emblem. The path is relative, with forward slashes.</summary>
public sealed record FolderFile(string RelativePath, long Size);
