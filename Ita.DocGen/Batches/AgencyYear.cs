using Ita.DocGen.Runs;

namespace Ita.DocGen.Batches;

/// <summary>One line of the roll-up: an agency in a year, as its own report tells it.</summary>
public sealed record AgencyYear(string Folder, string Year, YearState State)
{
    public RunFigures? Figures { get; init; }

    public int Made { get; init; }

    public int HeldBack { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public string? Failure { get; init; }

    /// <summary>The agency's name, or the folder's while no report tells one.</summary>
    public string Name => Figures?.Agency ?? Folder;
}
