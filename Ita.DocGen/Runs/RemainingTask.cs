using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Runs;

/// <summary>Work that is left to do: what, by which day, how far off that is on the day of the run, and the cell that says so.</summary>
public sealed record RemainingTask(RemainingTaskKind Kind, string Code, string What, DateOnly Due, int Days, CellAddress Cell)
{
    /// <summary>The fiscal year whose rulebook the code belongs to.</summary>
    public required int Year { get; init; }

    public required string Divisions { get; init; }

    public bool IsOverdue => Days < 0;
}
