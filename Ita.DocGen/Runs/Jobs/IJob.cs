namespace Ita.DocGen.Runs;

/// <summary>
/// Work as a record that holds all its answer depends on. It reads no file, no clock and nothing of the run it belongs to,
/// so an equal job has an equal answer.
/// </summary>
internal interface IJob<TAnswer>
{
    /// <summary>What the next run will look for it under; no two jobs of one run bear the same.</summary>
    string Name { get; }

    TAnswer Do();
}
