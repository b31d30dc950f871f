namespace Ita.DocGen.Publishing;

/// <summary>Everything a run wants to stand in the output folder, and what of earlier runs may go.</summary>
internal sealed record OutputSet(IReadOnlyList<OutputFile> Files)
{
    /// <summary>Whether a file of an earlier run that this one did not make is out of date; a part of a run keeps what it did not look at.</summary>
    public Func<string, bool> IsObsolete { get; init; } = _ => false;
}
