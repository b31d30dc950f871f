using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Analysis;

/// <summary>Something due on a day: a measure, its monitoring, or an o item.</summary>
public sealed record DueTask(DueKind Kind, string Code, string What, DateOnly Due, bool IsDone, CellAddress Cell)
{
    /// <summary>Names of the divisions that owe it.</summary>
    public required System.Collections.Immutable.ImmutableArray<string> Divisions { get; init; }

    public int DaysFrom(DateOnly day) => Due.DayNumber - day.DayNumber;

    public bool IsOverdueOn(DateOnly day) => !IsDone && Due < day;
}
