using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>The list definitions in use and the instances of them.</summary>
internal sealed record NumberingPlan(ImmutableArray<ListInstance> Instances);
