namespace Ita.DocGen.Documents;

/// <summary>A dotted space to be written in by hand (a number or date given after signing).</summary>
public sealed record Blank(Length Width) : Inline;
