namespace Ita.DocGen.Narratives;

/// <summary>A tree deeper than the stack may walk; told as a finding by who opened the file.</summary>
internal sealed class NarrativeIsTooDeepException() : Exception("The parts of the file are too deep.");
