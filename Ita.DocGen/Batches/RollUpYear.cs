using System.Collections.Immutable;

namespace Ita.DocGen.Batches;

/// <summary>All agencies of a root in one year, and the indicators from the weakest on.</summary>
public sealed record RollUpYear(string Year, ImmutableArray<AgencyYear> Agencies, ImmutableArray<WeakIndicator> Indicators);
