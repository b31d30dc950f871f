using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders;

/// <summary>What a new year folder took from the year before, what has changed there since, and what was left and why.</summary>
public sealed record CarryReport(ImmutableArray<CarryLine> Carried, ImmutableArray<CarryLine> ChangedSince, ImmutableArray<CarryLine> Left);
