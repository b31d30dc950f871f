using Ita.DocGen.Runs;

namespace Ita.DocGen.Batches;

/// <summary>What the pipeline says of one year folder: a result, or why the folder cannot be worked on.</summary>
public sealed record YearAnswer(BuildResult? Result, string? Unreadable);
