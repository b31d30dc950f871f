namespace Ita.DocGen.Batches;

/// <summary>What to build of a root with many agencies, and where to.</summary>
public sealed record BatchRequest(string Root, string Output)
{
    public int Jobs { get; init; } = 1;

    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Pass over years whose input and program are the same as when they were last built.</summary>
    public bool Resume { get; init; }

    public DateOnly? RunDate { get; init; }
}
