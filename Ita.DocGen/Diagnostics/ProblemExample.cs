namespace Ita.DocGen.Diagnostics;

/// <summary>A small case for `ita explain` and docs/findings.md: what stands in the cell, and what should stand there.</summary>
public sealed record ProblemExample(string Place, string Wrong, string Right);
