namespace Ita.DocGen.Documents;

public sealed record PageBreak : Block;
