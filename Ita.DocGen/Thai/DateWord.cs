namespace Ita.DocGen.Thai;

/// <summary>A word of a typed date and what it stands for.</summary>
internal sealed record DateWord(string Letters, DateTokenKind Kind, int Value);
