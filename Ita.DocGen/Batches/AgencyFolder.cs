using System.Collections.Immutable;

namespace Ita.DocGen.Batches;

/// <summary>One agency of a batch: its folder's name and its year folders, the oldest first.</summary>
public sealed record AgencyFolder(string Name, ImmutableArray<string> YearFolders);
