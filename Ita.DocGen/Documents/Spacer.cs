namespace Ita.DocGen.Documents;

/// <summary>Empty height, for covers and before signatures.</summary>
public sealed record Spacer(Length Height) : Block;
