using System.Collections.Immutable;

namespace Ita.DocGen.Publishing;

/// <summary>What stands in a site and where all of it comes from.</summary>
internal sealed record Manifest(int PlanYear, string Agency, DateOnly RunDate)
{
    public ManifestResult? Result { get; init; }

    public ImmutableArray<ManifestFile> Files { get; init; } = [];

    public ImmutableArray<ManifestInput> Inputs { get; init; } = [];

    public ImmutableArray<ManifestValue> Values { get; init; } = [];
}
