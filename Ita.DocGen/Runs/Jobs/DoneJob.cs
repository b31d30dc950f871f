namespace Ita.DocGen.Runs;

/// <summary>A job and what came of it.</summary>
internal sealed record DoneJob(object Job, object Answer);
