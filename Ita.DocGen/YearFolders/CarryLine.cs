namespace Ita.DocGen.YearFolders;

/// <summary>One line of the report of a carry-over: where, what, and why when it was left.</summary>
public sealed record CarryLine(string File, string Sheet, string What, string? Why = null);
