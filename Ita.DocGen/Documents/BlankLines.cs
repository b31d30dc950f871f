namespace Ita.DocGen.Documents;

/// <summary>Dotted lines over the whole width, for a remark written by hand.</summary>
public sealed record BlankLines(int Count) : Block;
