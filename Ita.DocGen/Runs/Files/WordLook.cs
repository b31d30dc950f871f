namespace Ita.DocGen.Runs;

/// <summary>How the Word files of an office look: the face they name, and the office's own styles.</summary>
internal sealed record WordLook(string FontName, byte[]? StyleDocument);
