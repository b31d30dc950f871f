namespace Ita.DocGen.Documents;

public sealed record LineBreak : Inline;
