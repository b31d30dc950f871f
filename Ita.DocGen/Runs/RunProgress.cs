namespace Ita.DocGen.Runs;

/// <summary>A document was written: which, and how many of all that this run writes are done.</summary>
public sealed record RunProgress(int Done, int Total, string Title);
