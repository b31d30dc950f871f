using System.Collections.Immutable;

namespace Ita.DocGen.Publishing;

/// <summary>A file of the site, with what a reader wants to know before opening it.</summary>
internal sealed record ManifestFile(string Path, string Title, long Bytes, string Hash)
{
    /// <summary>The document it is of, or nothing for data, pictures and style sheets.</summary>
    public string? Document { get; init; }

    public ImmutableArray<ManifestAnswer> Answers { get; init; } = [];

    public ManifestState State { get; init; } = ManifestState.Current;
}
