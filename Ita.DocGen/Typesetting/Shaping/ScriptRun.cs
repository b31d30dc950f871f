namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>A stretch of text in one script, in UTF-16 units.</summary>
public readonly record struct ScriptRun(Script Script, int Start, int Length);
