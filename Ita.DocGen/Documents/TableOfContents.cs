namespace Ita.DocGen.Documents;

/// <summary>The place of the contents; entries come from the headings up to a level.</summary>
public sealed record TableOfContents(string Title, int DeepestLevel = 2) : Block;
