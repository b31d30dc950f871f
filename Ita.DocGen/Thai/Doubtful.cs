using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>The text can be meant in the ways given (one candidate: "did you mean this?"); a person must say.</summary>
public sealed record Doubtful<T>(Doubt Reason, string Part, ImmutableArray<T> Candidates) : Reading<T>;
