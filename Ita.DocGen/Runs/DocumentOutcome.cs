namespace Ita.DocGen.Runs;

/// <summary>What became of one document in a run.</summary>
public sealed record DocumentOutcome(string Id, string Name, DocumentState State)
{
    /// <summary>How many errors hold it back.</summary>
    public int Errors { get; init; }

    /// <summary>An earlier version stands in the folder, older than the data.</summary>
    public bool KeepsEarlier { get; init; }
}
