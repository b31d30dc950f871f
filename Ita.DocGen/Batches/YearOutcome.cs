namespace Ita.DocGen.Batches;

/// <summary>What came of one year of one agency.</summary>
public sealed record YearOutcome(string Agency, string Year, YearState State)
{
    public int Made { get; init; }

    public int HeldBack { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Unchanged since it was last built, so passed over.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Why nothing could be done.</summary>
    public string? Failure { get; init; }

    /// <summary>The failure is the program's, not the folder's.</summary>
    public bool IsProgramFault { get; init; }
}
