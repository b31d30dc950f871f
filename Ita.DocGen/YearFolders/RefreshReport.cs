using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders;

/// <summary>What a refresh did to the workbooks of a folder, where their former state is kept, and which files could not be written.</summary>
public sealed record RefreshReport(ImmutableArray<(string File, ImmutableArray<string> Done)> Refreshed, string? Backup, ImmutableArray<string> Held);
