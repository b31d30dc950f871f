using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Analysis;

/// <summary>The fewest repairs that reach the next level, with the scores they lead to.</summary>
public sealed record RepairPath(Level Target, ImmutableArray<Repair> Repairs, decimal OverallAfter, bool IsEstimate);
